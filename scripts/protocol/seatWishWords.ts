import type { WishWord } from './wishWords.ts';

const CHAIR = 'The facilitator';
const BEFORE = `${CHAIR}, before the debrief`;
const BETWEEN = `${CHAIR}, while no round is planned or played`;
const SEAT = { seat: 'Id of the seat.' } as const;

/** What wishes for seats do, and who may send them when. */
export const SEAT_WISHES = {
  RenameSeat: {
    does: 'Gives a person or bot another name; one that is taken gets a number.',
    who: `${CHAIR}, any time`,
    fields: { ...SEAT, name: 'The new name; it may be anything.' },
  },
  SeatPerson: {
    does: 'Seats a person elsewhere, beside whoever sits there; bots get up. In planning, what the person had locked opens again.',
    who: BEFORE,
    fields: { ...SEAT, team: 'Id of the team.', roles: 'One role, or both: then one person plays the whole team.' },
  },
  BalanceSeats: {
    does: 'Moves as few people as possible so that teams, and roles of all teams, differ by one person at most.',
    who: BETWEEN,
  },
  UndoBalance: {
    does: 'Takes that back, until somebody sits down elsewhere.',
    who: `${BETWEEN}, after \`BalanceSeats\``,
  },
  RemoveSeat: {
    does: 'Takes a person or a bot out of the session. What they did stays; what they locked opens again.',
    who: `${CHAIR}, any time`,
    fields: { ...SEAT, block: 'The person may not come back: not with this token, this name or this device.' },
  },
  UndoRemoval: {
    does: 'Lets a person back into the seat, with the same token.',
    who: `${CHAIR}, for a minute after the removal`,
    fields: SEAT,
  },
  LiftBlock: {
    does: 'Lets somebody in again who was blocked, into the same seat and with the same token. A planning that is open does not wait for them.',
    who: `${CHAIR}, any time after the block`,
    fields: SEAT,
  },
  SeatOneBot: {
    does: 'Puts a bot into a role that nobody holds.',
    who: BEFORE,
    fields: { team: 'Id of the team.', role: 'The role.' },
  },
  LetBotPlay: {
    does: 'A bot plays for a person, who keeps the seat.',
    who: BEFORE,
    fields: SEAT,
  },
  LetPersonPlay: { does: 'The person plays again.', who: BEFORE, fields: SEAT },
  SwapRoles: {
    does: 'Sales and Marketing change places within their team. Who plays both roles goes on with both.',
    who: `${CHAIR}, in the briefing or the review`,
    fields: { team: 'Id of the team; null: all teams.' },
  },
  ShareCommitment: {
    does: 'Shows own words to the facilitators and nobody else, in place of what this seat showed before. No recording holds them.',
    who: 'Players, from the debrief on',
    fields: {
      remember: 'What the person takes along.',
      will: 'What the person will do; not both are empty.',
      until: 'By which day, `2026-12-31`; null: no day.',
    },
  },
  WithdrawCommitment: {
    does: 'Takes them out of the facilitators’ view. The stream of the session keeps them until the session is deleted.',
    who: 'Players, from the debrief on',
  },
  PlayMyself: {
    does: 'Takes the own seat back from a bot that plays for its person. Any move on the plan does so, too.',
    who: 'Players, before the debrief',
  },
} as const satisfies Readonly<Record<string, WishWord>>;
