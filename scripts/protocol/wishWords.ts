import { PRICES } from '../../shared/market/outcome.ts';
import type { Wish } from '../../shared/protocol/clientMessages.ts';
import { DEBRIEF_WISHES } from './debriefWishWords.ts';
import { SEAT_WISHES } from './seatWishWords.ts';

export type WishWord = {
  /** What it asks for. */
  readonly does: string;
  /** Who may send it, and when. */
  readonly who: string;
  /** Words for its fields beside `type`, `round` and `role`, which mean the same in all. */
  readonly fields?: Readonly<Record<string, string>>;
};

const ROLE = 'Players of that role, in planning';
const OPEN = `${ROLE}, while the plan is not locked`;
const CHAIR = 'The facilitator';
const STEP = 'The facilitator; at the players’ pace any player';

const WHOM = { team: 'Id of the team; null: all.', role: 'The role; null: both.' };
const WHY = 'Why; the team reads it. Never empty.';

/** What each wish does, and who may send it when. */
export const WISHES: Readonly<Record<Wish['type'], WishWord>> = {
  Rehearse: {
    does: 'Lets bots rehearse the whole session, from the lobby to the debrief, or halts, resumes or ends that. Facilitators and the screen watch; the session itself is not touched, and who joins meanwhile is in its lobby.',
    who: `${CHAIR}; to begin: in the lobby`,
    fields: { does: 'What is wished.' },
  },
  SetTempo: {
    does: 'Changes how fast a rehearsal goes.',
    who: `${CHAIR}, during a rehearsal`,
    fields: { tempo: 'Times the usual tempo.' },
  },
  AskView: { does: 'Sends the whole view of every audience of this socket again.', who: 'Anyone, any time' },
  ConfirmNotice: {
    does: 'Says that this seat has read a notice; the facilitator sees how many have. Not recorded: say it again after a reconnect.',
    who: 'Players for whom the notice is, while it stands',
    fields: { notice: 'Number of the notice.' },
  },
  LookAway: { does: 'Ends what `LookAtScreen` began on this socket.', who: 'Anyone, any time' },
  ReadClock: { does: 'Nothing; the acknowledgement carries the server’s time.', who: 'Anyone, any time' },
  MoveSeat: {
    does: 'Takes another place. A bot that sits there gets up.',
    who: 'Players, in the lobby',
    fields: { team: 'Id of the team.', role: 'The role to take.' },
  },
  PlaceChips: {
    does: 'Puts that many chips on a card, in place of what lay there. With `from` they were carried from another card: one move, and one undo.',
    who: `Players of the card’s role, in planning, while the plan is not locked`,
    fields: {
      card: 'A card of a role that the seat holds.',
      count: 'Chips on the card from now on.',
      from: 'Where they were carried from; absent where they came from the tray.',
      'from.card': 'Another card of the same role.',
      'from.count': 'Chips left on it.',
    },
  },
  SetPrice: {
    does: 'Chooses the price position.',
    who: 'Players in Marketing, in planning, once it is open and while the plan is not locked',
    fields: { price: `One of ${PRICES.join(', ')}.` },
  },
  SetFocus: {
    does: 'Aims messages at one segment, or at all.',
    who: 'Players in Marketing, in planning, once it is open and while the plan is not locked',
    fields: { focus: '`all`, or the id of a segment.' },
  },
  CommitPrediction: {
    does: 'Keeps a prediction: Sales the revenue of the round, Marketing the brand value at its end. A later one replaces it.',
    who: `${ROLE}, once it is open`,
    fields: { cents: 'The prediction, in hundredths of the currency.' },
  },
  UndoMove: { does: 'Takes back the role’s latest move of this round: chips, price or focus.', who: OPEN },
  OfferSplit: {
    does: 'Offers the other role another split, in place of any open offer. Where nobody else holds the other role it is agreed at once.',
    who: `${ROLE}, once it is open; locked or not`,
    fields: {
      sales: 'Chips for Sales; Marketing gets the rest. Each role keeps one at least.',
      reason: 'A few words for it; may be empty.',
    },
  },
  AcceptOffer: {
    does: 'Agrees to the other role’s offer. Both plans are unlocked.',
    who: `${ROLE}, while the other role’s offer is open`,
    fields: { offer: 'Number of the offer that is meant.' },
  },
  DeclineOffer: {
    does: 'Turns the other role’s offer down.',
    who: `${ROLE}, while the other role’s offer is open`,
    fields: { offer: 'Number of the offer that is meant.' },
  },
  LockPlan: { does: 'Locks the role’s plan. An open offer lapses.', who: `${OPEN} and fits the budget` },
  UnlockPlan: { does: 'Opens the role’s plan again.', who: `${ROLE}, while it is locked` },
  OpenPlanning: { does: 'Briefing ends, planning begins.', who: `${STEP}; in the briefing` },
  CloseRound: {
    does: 'Planning ends; the plans that count are played and the market answers.',
    who: `${STEP}; in planning`,
  },
  OpenReview: { does: 'The market’s picture gives way to the results.', who: `${STEP}; in the market` },
  StartRound: {
    does: 'The next round begins.',
    who: `${STEP}; in the review of a round that is not the last`,
    fields: { round: 'The round that is to begin.' },
  },
  OpenDebrief: {
    does: 'The debrief begins, and with it all is released.',
    who: `${STEP}; in the review of the last round`,
  },
  SeatBots: { does: 'Puts a bot into every role that nobody holds.', who: `${CHAIR}, before the debrief` },
  ...SEAT_WISHES,
  ...DEBRIEF_WISHES,
  StartSession: { does: 'The first round that counts begins.', who: `${CHAIR}, in the lobby or in practice` },
  StartPractice: {
    does: 'A practice round begins: one round from the start, with luck of its own, of which nothing counts or stays.',
    who: `${CHAIR}, in the lobby`,
  },
  EndPractice: { does: 'Ends the practice; everybody is in the lobby again.', who: `${CHAIR}, in practice` },
  ReopenRound: {
    does: 'Opens the planning of the round that was closed last again, with the drafts as they lay and the same luck. What came of it before stays in the recording.',
    who: `${CHAIR}, from the market to the briefing of the next round`,
    fields: { round: 'The round to reopen: `session.reopens`.' },
  },
  StepBack: {
    does: 'Takes the last step back: from planning to the briefing, from the review to the market, from a briefing to the review before it or the lobby.',
    who: `${CHAIR}, everywhere but in the market`,
    fields: { round: 'The round that is being played.' },
  },
  PlanStart: {
    does: 'Says when the workshop is to begin, so that the console can tell whether it is late.',
    who: `${CHAIR}, before the debrief`,
    fields: { startsAt: 'When, ms since the epoch; null: nobody says.' },
  },
  PauseTime: { does: 'Stops the clock of the phase.', who: `${CHAIR}, where there is a time limit` },
  ResumeTime: { does: 'Lets it run again.', who: `${CHAIR}, while time is paused` },
  ExtendTime: {
    does: 'Gives more time.',
    who: `${CHAIR}, where there is a time limit`,
    fields: { seconds: 'Seconds to add.' },
  },
  GrantTime: {
    does: 'Gives the roles of one seat more time in this planning than the others have, from their own deadline on; planning closes with the last.',
    who: `${CHAIR}, in planning with a time limit`,
    fields: { seat: 'Id of the seat.', seconds: 'Seconds to add.' },
  },
  SetAllowance: {
    does: 'Sets how much time a person has in every planning that opens from now on.',
    who: `${CHAIR}, before the debrief`,
    fields: {
      seat: 'Id of the seat.',
      times: 'Times the planning time of all; of several people in a role, the longest counts.',
    },
  },
  SetPace: {
    does: 'Changes who moves the session on.',
    who: `${CHAIR}, before the debrief`,
    fields: { pace: 'From now on.' },
  },
  SetRanking: {
    does: 'Chooses what teams and screen get of rivals in the rounds that are yet to start.',
    who: `${CHAIR}, before the last round has started`,
    fields: { policy: 'What is released.', delayed: 'All of it waits for the last review.' },
  },
  OpenChoices: { does: 'Opens all choices at once.', who: `${CHAIR}, before the debrief` },
  ShowCompanyValue: {
    does: 'Shows company value beside the two scores, or hides it.',
    who: CHAIR,
    fields: { shown: 'Shown from now on.' },
  },
  PlayShock: {
    does: 'Lays a shock of the deck ready; it strikes when the market runs that round.',
    who: `${CHAIR}, for a round of \`session.shockRounds\``,
    fields: {
      round: 'The round that it is to strike.',
      shock: 'Its id in `scenario.deck`.',
      team: 'Id of the team that it is aimed at; null: all.',
      announced: 'Teams and screen are told now; otherwise it comes as a surprise.',
    },
  },
  WithdrawShock: {
    does: 'Takes a shock back that has not struck.',
    who: `${CHAIR}, for a round of \`session.shockRounds\``,
    fields: { round: 'The round for which it lies ready.', shock: 'Its id.' },
  },
  PostNotice: {
    does: 'Shows words to the people of one team or all, in one role or both; to all of all on the screen, too. They stand until the next round starts.',
    who: `${CHAIR}, any time`,
    fields: { ...WHOM, text: 'The words.' },
  },
  WithdrawNotice: {
    does: 'Takes a notice from every screen.',
    who: `${CHAIR}, while it stands`,
    fields: { notice: 'Its number.' },
  },
  LookAtScreen: {
    does: 'Sends this socket the view of a role as well, from now on; `Welcome` comes again with that audience. Each look is recorded.',
    who: `${CHAIR}, any time`,
    fields: { team: 'Id of the team.', role: 'The role whose screen is looked at.' },
  },
  CorrectPlan: {
    does: 'Changes a team’s plan, by the rules that hold for the team. A role whose plan is another now is unlocked; an offer lapses with its split.',
    who: `${CHAIR}, in planning`,
    fields: {
      team: 'Id of the team.',
      chips: 'Chips on each card that is to hold another number; any of the twelve.',
      price: `One of ${PRICES.join(', ')}; null leaves it.`,
      focus: '`all`, or the id of a segment; null leaves it.',
      sales: 'Chips for Sales in another split; null leaves it.',
      reason: WHY,
    },
  },
  AdjustBudget: {
    does: 'Adds chips to a team’s budget of the next round, or takes some from it.',
    who: `${CHAIR}, until the last round starts`,
    fields: { round: 'The next round.', team: 'Id of the team.', chips: 'How many; below nought: taken.', reason: WHY },
  },
  ShowDebrief: {
    does: 'Takes the room to another part of the talk after the game.',
    who: `${CHAIR}, in the debrief`,
    fields: { step: 'The part to look at.' },
  },
  NameTeams: {
    does: 'Says how the debrief tells everybody but the facilitator of teams. Where it is not by name, the recording and the tables are the facilitator’s.',
    who: `${CHAIR}, in the debrief`,
    fields: {
      by: '`name`; `letter`: the own team by name, others by the letters that they have for the whole session; `none`: every team of itself alone, the screen and observers of none.',
    },
  },
  NoteDebrief: {
    does: 'Writes down what facilitators note for themselves on a part of the talk, in place of what stood there. It goes into no view but theirs and into no copy of the recording.',
    who: `${CHAIR}, in the debrief`,
    fields: { step: 'The part that it is about.', text: 'The whole note; empty: none.' },
  },
  SetScreen: {
    does: 'Freezes the projector’s picture, puts it away, or lets it follow the session again.',
    who: 'The facilitator; the screen itself, but not against what the facilitator set',
    fields: { shows: 'What it does from now on.' },
  },
};
