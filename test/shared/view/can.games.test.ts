import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import { audienceKey } from '../../../shared/session/actor.ts';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import type { Can, Rejection } from '../../../shared/session/rejections.ts';
import type { Session } from '../../../shared/session/state.ts';
import { seatsIn } from '../../../shared/session/state.ts';
import type { View } from '../../../shared/view/parts.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import { TEN } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

/** What a payload may be refused for, where the act itself is allowed. */
const PAYLOAD: readonly Rejection[] = [
  'plan/over-budget',
  'split/same',
  'seat/taken',
  'seat/unknown',
  'seat/no-person',
  'seat/nothing-to-undo',
  'seat/undo-late',
  'budget/out-of-range',
  'attempt/other-team',
];

/** Each thing a view says one can or cannot do, with a wish for it. */
function* wishes(view: View): Generator<readonly [string, Can, AskedCommand]> {
  const { session, plan } = view;
  const round = Math.max(1, session.round);
  const { can } = session;
  yield ['start', can.start, { type: 'StartSession' }];
  yield ['startPractice', can.startPractice, { type: 'StartPractice' }];
  yield ['endPractice', can.endPractice, { type: 'EndPractice' }];
  yield ['reopen', can.reopen, { type: 'ReopenRound', round: session.reopens ?? round }];
  yield ['openAttempt', can.openAttempt, { type: 'OpenAttempt', round, team: null }];
  yield ['endAttempt', can.endAttempt, { type: 'EndAttempt' }];
  yield ['stepBack', can.stepBack, { type: 'StepBack', round }];
  yield ['seatBots', can.seatBots, { type: 'SeatBots' }];
  yield ['openPlanning', can.openPlanning, { type: 'OpenPlanning', round }];
  yield ['close', can.close, { type: 'CloseRound', round }];
  yield ['openReview', can.openReview, { type: 'OpenReview', round }];
  yield ['startRound', can.startRound, { type: 'StartRound', round: round + 1 }];
  yield ['openDebrief', can.openDebrief, { type: 'OpenDebrief' }];
  yield ['pause', can.pause, { type: 'PauseTime', round }];
  yield ['resume', can.resume, { type: 'ResumeTime', round }];
  yield ['extend', can.extend, { type: 'ExtendTime', round, seconds: 60 }];
  const seat = view.people.teams.flatMap(({ seats }) => seats)[0]?.seat ?? 's1';
  yield ['grantTime', can.grantTime, { type: 'GrantTime', round, seat, seconds: 60 }];
  yield ['setAllowance', can.setAllowance, { type: 'SetAllowance', seat, times: 4 }];
  yield ['planStart', can.planStart, { type: 'PlanStart', startsAt: TEN }];
  yield ['setPace', can.setPace, { type: 'SetPace', pace: 'clock' }];
  yield ['openChoices', can.openChoices, { type: 'OpenChoices' }];
  yield ['showCompanyValue', can.showCompanyValue, { type: 'ShowCompanyValue', shown: true }];
  const shockRound = session.shockRounds[0] ?? round;
  const shock = { type: 'PlayShock', round: shockRound, shock: 'beanCost', team: null, announced: true } as const;
  yield ['playShock', can.playShock, shock];
  const policy = session.settings.ranking.policy === 'own' ? 'hidden' : 'own';
  yield ['setRanking', can.setRanking, { type: 'SetRanking', policy, delayed: false }];
  const notice = { type: 'PostNotice', team: null, role: null, text: 'a' } as const;
  yield ['postNotice', can.postNotice, notice];
  yield ['lookAtScreen', can.lookAtScreen, { type: 'LookAtScreen', team: 'kawung', role: 'sales' }];
  const nothing = { chips: {}, price: null, focus: null, sales: null };
  yield ['correctPlan', can.correctPlan, { type: 'CorrectPlan', round, team: 'kawung', ...nothing, reason: 'a' }];
  const bonus = { type: 'AdjustBudget', team: 'kawung', chips: 1, reason: 'a' } as const;
  yield ['adjustBudget', can.adjustBudget, { ...bonus, round: session.round + 1 }];
  yield ['setScreen', can.setScreen, { type: 'SetScreen', shows: 'blank' }];
  yield ['showDebrief', can.showDebrief, { type: 'ShowDebrief', step: 'why' }];
  yield ['nameTeams', can.nameTeams, { type: 'NameTeams', by: 'none' }];
  yield ['noteDebrief', can.noteDebrief, { type: 'NoteDebrief', step: 'why', text: 'a' }];
  yield ['moveSeat', can.moveSeat, { type: 'MoveSeat', team: 'kawung', role: 'sales' }];
  yield ['playMyself', can.playMyself, { type: 'PlayMyself' }];
  yield ['commit', can.commit, { type: 'ShareCommitment', remember: 'a', will: 'b', until: null }];
  yield ['renameSeat', can.renameSeat, { type: 'RenameSeat', seat, name: 'Anita' }];
  yield ['seatPerson', can.seatPerson, { type: 'SeatPerson', seat, team: 'parang', roles: ['sales'] }];
  yield ['seatOneBot', can.seatOneBot, { type: 'SeatOneBot', team: 'parang', role: 'sales' }];
  yield ['letBotPlay', can.letBotPlay, { type: 'LetBotPlay', seat }];
  yield ['letPersonPlay', can.letPersonPlay, { type: 'LetPersonPlay', seat }];
  yield ['removeSeat', can.removeSeat, { type: 'RemoveSeat', seat, block: false }];
  yield ['undoRemoval', can.undoRemoval, { type: 'UndoRemoval', seat: view.people.removed[0]?.seat ?? seat }];
  const blocked = view.people.removed.find((it) => it.blocked);
  if (blocked) yield ['liftBlock', can.liftBlock, { type: 'LiftBlock', seat: blocked.seat }];
  yield ['balance', can.balance, { type: 'BalanceSeats' }];
  yield ['undoBalance', can.undoBalance, { type: 'UndoBalance' }];
  yield ['swapRoles', can.swapRoles, { type: 'SwapRoles', team: null }];
  if (!plan) return;
  const { role, offer } = plan;
  const number = offer?.offer ?? 0;
  yield ['place', plan.can.place, { type: 'PlaceChips', round, card: role === 'sales' ? 'calls' : 'ads', count: 1 }];
  yield ['price', plan.can.price, { type: 'SetPrice', round, price: 0.9 }];
  yield ['focus', plan.can.focus, { type: 'SetFocus', round, focus: 'all' }];
  yield ['predict', plan.can.predict, { type: 'CommitPrediction', round, role, cents: 1 }];
  yield ['undo', plan.can.undo, { type: 'UndoMove', round, role }];
  yield ['offer', plan.can.offer, { type: 'OfferSplit', round, role, sales: 1, reason: '' }];
  yield ['accept', plan.can.accept, { type: 'AcceptOffer', round, role, offer: number }];
  yield ['decline', plan.can.decline, { type: 'DeclineOffer', round, role, offer: number }];
  yield ['lock', plan.can.lock, { type: 'LockPlan', round, role }];
  yield ['unlock', plan.can.unlock, { type: 'UnlockPlan', round, role }];
}

const CHAIRS = {
  facilitator: { kind: 'facilitator' },
  assistant: { kind: 'facilitator', chair: 'c3', right: 'assistant' },
  screen: { kind: 'screen' },
  observer: { kind: 'observer' },
} as const satisfies Readonly<Record<string, Actor>>;

/** Where a view promises what is then refused, refuses what would be granted, or gives another reason. */
function lies(session: Session): string[] {
  return audiences(session).flatMap((audience) => {
    const sitting = audience.kind === 'role' ? seatsIn(session, audience.team, audience.role)[0] : null;
    if (sitting === undefined) return [];
    const by: Actor = sitting ? { kind: 'seat', seat: sitting.seat } : CHAIRS[audience.kind as keyof typeof CHAIRS];
    // A view is one role's. Who plays both roles has two of them, and may do what either says: here they play the one that is looked at.
    const asOne =
      audience.kind === 'role'
        ? { ...session, seats: session.seats.map((it) => (it === sitting ? { ...it, roles: [audience.role] } : it)) }
        : session;
    return [...wishes(project(session, LIVE, audience))].flatMap(([name, can, command]) => {
      const decided = decide(asOne, { by, at: TEN, command });
      const answer: Can = decided.ok ? true : decided.error;
      const granted = can === true && answer !== true && PAYLOAD.includes(answer);
      return answer === can || granted ? [] : [`${audienceKey(audience)} ${name}: said ${can}, got ${answer}`];
    });
  });
}

it('a view says what its audience can do, and why it cannot, as it is then decided', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const { states } = tellStory(story);
      const steps = [0.3, 0.6, 1].map((part) => states[Math.ceil(states.length * part) - 1]);
      for (const session of steps) if (session) expect(lies(session)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
