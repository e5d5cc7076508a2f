import fc from 'fast-check';
import type { Role } from '../../../shared/scenario/cards.ts';
import { CARD_TRAITS, CARDS, MOST_CHIPS } from '../../../shared/scenario/cards.ts';
import type { Actor } from '../../../shared/session/actor.ts';
import type { TeamCauses } from '../../../shared/session/causes.ts';
import type { AnyCommand, Stamped } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import { closingWish, due } from '../../../shared/session/due.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { reopenable } from '../../../shared/session/reopenable.ts';
import { RANKING_POLICIES } from '../../../shared/session/settings.ts';
import type { Seat, Session } from '../../../shared/session/state.ts';
import {
  currentRound,
  heldSeats,
  inAttempt,
  inPractice,
  otherRole,
  playedLine,
  tableOf,
} from '../../../shared/session/state.ts';
import { chair } from './anyChair.ts';
import { anyActor, anyAsked, anyServer, anyTeamCauses } from './anyCommand.ts';
import { learning } from './anyLearning.ts';
import type { Opening, Told } from './workshop.ts';
import { FACILITATOR, opened, SERVER, sessionOf, stamp, TEN, takeSeat, tell, wish } from './workshop.ts';

/** What somebody does next, said without the state: it is read in the session as it stands by then. */
type Move =
  | { readonly does: 'step' | 'clock' }
  | {
      readonly does: 'plays';
      readonly who: number;
      readonly what: number;
      readonly card: number;
      readonly count: number;
    }
  | { readonly does: 'chairs'; readonly what: number; readonly count: number }
  | { readonly does: 'rewinds'; readonly what: number }
  | { readonly does: 'finds'; readonly causes: TeamCauses }
  | { readonly does: 'asks'; readonly by: Actor; readonly command: AnyCommand };

/** A story that has not been told yet. */
export type Story = {
  readonly opening: Opening;
  readonly people: number;
  readonly bots: boolean;
  readonly practice: boolean;
  readonly moves: readonly { readonly move: Move; readonly after: number }[];
};

const nat = fc.nat({ max: 999 });
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('step', 'clock') }) },
  {
    weight: 14,
    arbitrary: fc.record({ does: fc.constant('plays' as const), who: nat, what: nat, card: nat, count: nat }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('chairs' as const), what: nat, count: nat }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('rewinds' as const), what: nat }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('finds' as const), causes: anyTeamCauses }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('asks' as const), by: anyActor, command: fc.oneof(anyAsked, anyServer) }),
  },
);

/** 2-4 teams, 1-3 rounds, one market or a market for each, any pace and presence; long enough to reach the debrief now and then. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  opening: fc.record({
    teams: fc.integer({ min: 2, max: 4 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    pace: fc.constantFrom('facilitator', 'clock', 'players'),
    openAll: fc.boolean(),
    learning: fc.boolean(),
    market: fc.constantFrom('shared', 'parallel'),
    planningSeconds: fc.constantFrom(null, 60),
    ranking: fc.record({ policy: fc.constantFrom(...RANKING_POLICIES), delayed: fc.boolean() }),
  }),
  people: fc.integer({ min: 1, max: 9 }),
  bots: fc.boolean(),
  practice: fc.constantFrom(true, false, false),
  moves: fc.array(fc.record({ move, after: fc.constantFrom(0, 1, 700, 40_000) }), {
    minLength: 10,
    maxLength: 80,
    size: 'max',
  }),
});

/** The next step of a session, as the facilitator asks for it. */
function step(session: Session): AnyCommand {
  const current = currentRound(session);
  if (!current) return { type: 'StartSession' };
  const { round, phase } = current;
  if (phase === 'briefing') return { type: 'OpenPlanning', round };
  if (phase === 'planning') return { type: 'CloseRound', round };
  if (phase === 'market') return { type: 'OpenReview', round };
  if (inPractice(session)) return { type: 'StartSession' };
  if (inAttempt(session)) return { type: 'EndAttempt' };
  return round < session.settings.rounds ? { type: 'StartRound', round: round + 1 } : { type: 'OpenDebrief' };
}

/** A move on the plan that somebody might well make. */
function play(
  session: Session,
  { seat, team, roles }: Seat,
  { what, card, count }: Extract<Move, { does: 'plays' }>,
): Stamped['command'] | null {
  const current = currentRound(session);
  const role: Role | undefined = roles[count % roles.length];
  if (!current || !role || seat === '') return null;
  const { round } = current;
  const table = tableOf(current, team);
  const own = CARDS.filter((it) => CARD_TRAITS[it].role === role);
  const choices: readonly AnyCommand[] = [
    { type: 'PlaceChips', round, card: own[card % own.length] ?? 'calls', count: count % (MOST_CHIPS + 1) },
    { type: 'PlaceChips', round, card: own[count % own.length] ?? 'calls', count: 1 },
    {
      type: 'PlaceChips',
      round,
      card: own[card % own.length] ?? 'calls',
      count: 1,
      from: { card: own[count % own.length] ?? 'care', count: 0 },
    },
    { type: 'LockPlan', round, role },
    { type: 'UnlockPlan', round, role },
    { type: 'UndoMove', round, role },
    { type: 'OfferSplit', round, role, sales: 1 + (count % 9), reason: `because ${card}` },
    { type: table.offer?.role === otherRole(role) ? 'AcceptOffer' : 'DeclineOffer', round, role, offer: table.offers },
    { type: 'CommitPrediction', round, role, cents: count * 1_000_003 },
    role === 'marketing'
      ? { type: 'SetPrice', round, price: [0.9, 1, 1.1][count % 3] ?? 1 }
      : { type: 'LockPlan', round, role },
    role === 'marketing'
      ? { type: 'SetFocus', round, focus: ['all', 'homes', 'offices'][count % 3] ?? 'all' }
      : { type: 'UndoMove', round, role },
    { type: 'ShareCommitment', remember: `saw ${card}`, will: `do ${count}`, until: count % 2 ? null : '2026-12-31' },
    count % 3 ? { type: 'LockPlan', round, role } : { type: 'WithdrawCommitment' },
  ];
  return choices[what % choices.length] ?? null;
}

function read(session: Session, move: Move, at: number): Stamped | null {
  switch (move.does) {
    case 'step':
      return { by: FACILITATOR, at, command: step(session) };
    case 'clock': {
      const here = new Set(
        heldSeats(session)
          .filter((_, index) => index % 3 !== at % 3)
          .map(({ seat }) => seat),
      );
      const closing = closingWish(session, here);
      const next = due(session);
      if (closing) {
        const { round, missing } = closing;
        return {
          by: { kind: 'clock' },
          at,
          command:
            closing.wish === 'announce'
              ? { type: 'AnnounceClosing', round, missing }
              : { type: 'WithdrawClosing', round },
        };
      }
      return next ? { by: { kind: 'clock' }, at: Math.max(at, next.at), command: next.command } : null;
    }
    // Where nothing is being planned, people wait for the next step.
    case 'plays': {
      const seats = heldSeats(session);
      const seat = seats[move.who % Math.max(1, seats.length)];
      if (currentRound(session)?.phase !== 'planning') return { by: FACILITATOR, at, command: step(session) };
      const command = seat ? play(session, seat, move) : null;
      return seat && command ? { by: { kind: 'seat', seat: seat.seat }, at, command } : null;
    }
    case 'chairs':
      return { by: FACILITATOR, at, command: chair(session, move.what, move.count) };
    case 'rewinds': {
      const current = currentRound(session);
      if (session.stage === 'debrief') {
        const checked = learning(move.what);
        if (checked) return { at, ...checked };
        const team = session.teams[move.what % (session.teams.length + 1)]?.id ?? null;
        const round = 1 + (move.what % session.settings.rounds);
        return { by: FACILITATOR, at, command: { type: 'OpenAttempt', round, team } };
      }
      if (inAttempt(session) && move.what % 8 === 0) return { by: FACILITATOR, at, command: { type: 'EndAttempt' } };
      const closed = reopenable(session);
      if (closed && move.what % 4 > 0)
        return { by: FACILITATOR, at, command: { type: 'ReopenRound', round: closed.round } };
      // Planning is taken back now and then only: otherwise no story would get far.
      if (current?.phase === 'planning' && move.what % 8 > 0) return null;
      return { by: FACILITATOR, at, command: { type: 'StepBack', round: current?.round ?? 1 } };
    }
    case 'finds': {
      const answered = playedLine(session).rounds.filter(({ outcome }) => outcome !== null);
      const { round = 1 } = answered.at(-1) ?? {};
      const teams = Object.fromEntries(session.teams.map(({ id }) => [id, move.causes]));
      const line = session.playing;
      return { by: SERVER, at, command: { type: 'RecordCauses', line, round, modelVersion: '0.0.0', teams } };
    }
    case 'asks':
      return { by: move.by, at, command: move.command };
  }
}

export type Telling = { readonly told: Told; readonly asked: readonly Stamped[]; readonly states: readonly Session[] };

/** Tells a story: what was asked for, what happened, and the session after every wish that was granted. */
export function tellStory({ opening, people, bots, practice, moves }: Story): Telling {
  const lobby = tell(opened(opening), ...Array.from({ length: people }, (_, i) => takeSeat(`P${i}`)));
  const first = [
    ...(bots ? [{ type: 'SeatBots' } as const] : []),
    ...(practice ? [{ type: 'StartPractice' } as const] : []),
  ];
  return goOn(tell(lobby, ...first.map((command) => wish(FACILITATOR, command))), moves);
}

/** What was told, gone on with. */
export function goOn(told: Told, moves: Story['moves']): Telling {
  const events: SessionEvent[] = [...told];
  let session = sessionOf(events);
  const states = [session];
  const asked: Stamped[] = [];
  let at = told.at(-1)?.at ?? TEN;
  for (const { move: next, after } of moves) {
    at += after;
    const stamped = read(session, next, at);
    if (!stamped) continue;
    at = stamped.at;
    asked.push(stamped);
    const decided = decide(session, stamped);
    if (!decided.ok) continue;
    for (const fact of decided.value) {
      const event = stamp(fact, stamped.by, stamped.at);
      session = evolve(session, event) ?? session;
      events.push(event);
    }
    states.push(session);
  }
  return { told: events, asked, states };
}
