import fc from 'fast-check';
import type { Card } from '../../../shared/scenario/cards.ts';
import { CARDS, MOST_CHIPS, ROLES } from '../../../shared/scenario/cards.ts';
import type { Actor } from '../../../shared/session/actor.ts';
import type { Causes, TeamCauses } from '../../../shared/session/causes.ts';
import { FACTORS } from '../../../shared/session/causes.ts';
import type { AskedCommand, ServerCommand } from '../../../shared/session/commands.ts';
import { DEBRIEF_STEPS, TEAMS_BY } from '../../../shared/session/debrief.ts';
import type { Sheet } from '../../../shared/session/learningSheets.ts';
import { CHOICE_COUNT, FORMS, ITEM_COUNT, MOMENTS } from '../../../shared/session/learningSheets.ts';
import { MOST_ADJUSTED, SCREEN_SHOWS } from '../../../shared/session/roomCommands.ts';
import { ALLOWANCES, MOTIFS, RANKING_POLICIES } from '../../../shared/session/settings.ts';
import { anyText } from './anyText.ts';

const type = <T extends string>(name: T): fc.Arbitrary<T> => fc.constant(name);
const round = fc.integer({ min: 1, max: 4 });
const role = fc.constantFrom(...ROLES);
const team = fc.oneof(fc.constantFrom(...MOTIFS.slice(0, 4)), fc.constantFrom('', '__proto__', 'constructor', 'merah'));
const shock = fc.constantFrom('downturn', 'scandal', 'comet', '__proto__');
const anySeat = fc.constantFrom('s1', 's2', 's9', '__proto__');
const offer = fc.integer({ min: -1, max: 4 });

/** Anything that a socket may carry and that parses, sensible or not. */
export const anyAsked: fc.Arbitrary<AskedCommand> = fc.oneof(
  fc.record({ type: type('MoveSeat'), team, role }),
  fc.record({
    type: type('PlaceChips'),
    round,
    card: fc.constantFrom(...CARDS),
    count: fc.integer({ min: 0, max: MOST_CHIPS }),
  }),
  fc.record({
    type: type('PlaceChips'),
    round,
    card: fc.constantFrom(...CARDS),
    count: fc.integer({ min: 0, max: MOST_CHIPS }),
    from: fc.record({ card: fc.constantFrom(...CARDS), count: fc.integer({ min: 0, max: MOST_CHIPS }) }),
  }),
  fc.record({
    type: type('SetPrice'),
    round,
    price: fc.oneof(fc.constantFrom(0.9, 1, 1.1), fc.double({ noNaN: true, noDefaultInfinity: true })),
  }),
  fc.record({
    type: type('SetFocus'),
    round,
    focus: fc.constantFrom('all', 'homes', 'offices', 'castles', '__proto__'),
  }),
  fc.record({ type: type('CommitPrediction'), round, role, cents: fc.maxSafeInteger() }),
  fc.record({ type: type('UndoMove'), round, role }),
  fc.record({
    type: type('OfferSplit'),
    round,
    role,
    sales: fc.integer({ min: 0, max: 99 }),
    reason: anyText(20),
  }),
  fc.record({ type: fc.constantFrom('AcceptOffer', 'DeclineOffer'), round, role, offer }),
  fc.record({ type: fc.constantFrom('LockPlan', 'UnlockPlan'), round, role }),
  fc.record({
    type: fc.constantFrom(
      'OpenPlanning',
      'CloseRound',
      'OpenReview',
      'StartRound',
      'PauseTime',
      'ResumeTime',
      'ReopenRound',
      'StepBack',
    ),
    round,
  }),
  fc.record({
    type: fc.constantFrom(
      'OpenDebrief',
      'SeatBots',
      'StartSession',
      'OpenChoices',
      'StartPractice',
      'EndPractice',
      'EndAttempt',
    ),
  }),
  fc.record({ type: type('OpenAttempt'), round, team: fc.option(team) }),
  fc.record({ type: type('ExtendTime'), round, seconds: fc.integer({ min: 10, max: 3600 }) }),
  fc.record({ type: type('GrantTime'), round, seat: anySeat, seconds: fc.integer({ min: 10, max: 36_000 }) }),
  fc.record({ type: type('SetAllowance'), seat: anySeat, times: fc.constantFrom(...ALLOWANCES) }),
  fc.record({ type: type('PlanStart'), startsAt: fc.option(fc.integer({ min: 0, max: 2 ** 41 })) }),
  fc.record({ type: type('SetPace'), pace: fc.constantFrom('facilitator', 'clock', 'players') }),
  fc.record({ type: type('ShowCompanyValue'), shown: fc.boolean() }),
  fc.record({
    type: type('PlayShock'),
    round,
    shock,
    team: fc.option(team),
    announced: fc.boolean(),
  }),
  fc.record({ type: type('WithdrawShock'), round, shock }),
  fc.record({ type: type('RenameSeat'), seat: anySeat, name: anyText(20) }),
  fc.record({
    type: type('SeatPerson'),
    seat: anySeat,
    team,
    roles: fc.array(role, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constantFrom('BalanceSeats', 'UndoBalance', 'PlayMyself', 'WithdrawCommitment') }),
  fc.record({
    type: type('ShareCommitment'),
    remember: anyText(20),
    will: anyText(20),
    until: fc.constantFrom(null, '2026-12-31'),
  }),
  fc.record({ type: type('RemoveSeat'), seat: anySeat, block: fc.boolean() }),
  fc.record({ type: fc.constantFrom('UndoRemoval', 'LiftBlock', 'LetBotPlay', 'LetPersonPlay'), seat: anySeat }),
  fc.record({ type: type('SeatOneBot'), team, role }),
  fc.record({ type: type('SwapRoles'), team: fc.option(team) }),
  fc.record({ type: type('PostNotice'), team: fc.option(team), role: fc.option(role), text: anyText(60) }),
  fc.record({ type: type('WithdrawNotice'), notice: fc.integer({ min: -1, max: 4 }) }),
  fc.record({ type: type('LookAtScreen'), team, role }),
  fc.record({ type: type('ShowDebrief'), step: fc.constantFrom(...DEBRIEF_STEPS) }),
  fc.record({ type: type('NameTeams'), by: fc.constantFrom(...TEAMS_BY) }),
  fc.record({ type: type('NoteDebrief'), step: fc.constantFrom(...DEBRIEF_STEPS), text: anyText(60) }),
  fc.record({ type: type('SetLearning'), on: fc.boolean() }),
  fc.record({ type: type('EndLearning') }),
  fc.record({ type: type('ShowLearning'), shown: fc.boolean() }),
  fc.record({ type: type('SetScreen'), shows: fc.constantFrom(...SCREEN_SHOWS) }),
  fc.record({
    type: type('CorrectPlan'),
    round,
    team,
    chips: fc.dictionary(fc.constantFrom(...CARDS), fc.integer({ min: 0, max: MOST_CHIPS })) as fc.Arbitrary<
      Partial<Record<Card, number>>
    >,
    price: fc.option(fc.constantFrom(0.9, 1, 1.1, 2)),
    focus: fc.option(fc.constantFrom('all', 'homes', 'castles')),
    sales: fc.option(fc.integer({ min: 0, max: 99 })),
    reason: anyText(20),
  }),
  fc.record({
    type: type('AdjustBudget'),
    round,
    team,
    chips: fc.integer({ min: -MOST_ADJUSTED, max: MOST_ADJUSTED }),
    reason: anyText(20),
  }),
  fc.record({ type: type('SetRanking'), policy: fc.constantFrom(...RANKING_POLICIES), delayed: fc.boolean() }),
);

const anyCauses: fc.Arbitrary<Causes> = fc
  .array(fc.maxSafeInteger(), { minLength: FACTORS.length, maxLength: FACTORS.length })
  .map((cents) => Object.fromEntries(FACTORS.map((factor, index) => [factor, cents[index] ?? 0])) as Causes);
export const anyTeamCauses: fc.Arbitrary<TeamCauses> = fc.record({
  revenue: anyCauses,
  brandValue: anyCauses,
  companyValue: anyCauses,
});

/** Sheets of a learning check, so many that they are told, or fewer. */
const anySheets: fc.Arbitrary<Sheet[]> = fc.array(
  fc.record({
    form: fc.constantFrom(...FORMS),
    answers: fc.array(fc.option(fc.nat({ max: CHOICE_COUNT - 1 })), { minLength: ITEM_COUNT, maxLength: ITEM_COUNT }),
  }),
  { maxLength: 9 },
);

/** What the server and the clock ask for once a session is open. */
export const anyServer: fc.Arbitrary<Exclude<ServerCommand, { type: 'OpenSession' }>> = fc.oneof(
  fc.record({
    type: type('TakeSeat'),
    name: anyText(30),
    team: fc.option(team),
    role: fc.option(role),
  }),
  fc.record({
    type: type('AnnounceClosing'),
    round,
    missing: fc.array(fc.constantFrom('s1', 's2', 's9'), { maxLength: 2 }),
  }),
  fc.record({ type: fc.constantFrom('WithdrawClosing', 'EndTime'), round }),
  fc.record({ type: type('RecordLearning'), moment: fc.constantFrom(...MOMENTS), sheets: anySheets }),
  fc.record({ type: type('BeginDeputy'), round, seat: anySeat }),
  fc.record({ type: type('EndDeputy'), seat: anySeat }),
  fc.record({
    type: type('RecordCauses'),
    line: fc.constantFrom('line-1', 'line-2', 'attempt-1', '__proto__'),
    round,
    modelVersion: type('0.0.0'),
    teams: fc.dictionary(fc.constantFrom(...MOTIFS.slice(0, 4)), anyTeamCauses),
  }),
);

export const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({ kind: fc.constantFrom('facilitator', 'screen', 'observer', 'clock', 'server') }),
  fc.record({
    kind: type('facilitator'),
    chair: fc.constantFrom('c1', 'c3'),
    right: fc.constantFrom('lead', 'assistant'),
  }),
  fc.record({ kind: type('seat'), seat: fc.constantFrom('s1', 's2', 's9'), bot: fc.constant(true as const) }),
  fc.record({ kind: type('seat'), seat: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's40', '', '__proto__') }),
);
