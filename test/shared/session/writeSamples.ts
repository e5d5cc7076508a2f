import { readFileSync, writeFileSync } from 'node:fs';
import { EVENT_SCHEMA } from '../../../shared/session/events.ts';
import { FEWEST_TOLD } from '../../../shared/session/learningSheets.ts';
import { heldSeats } from '../../../shared/session/state.ts';
import type { Stored } from '../../../shared/session/upcast.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import type { Told } from './workshop.ts';
import {
  CLOCK,
  explained,
  FACILITATOR,
  opened,
  SERVER,
  SHORT,
  seat,
  seenInHindsight,
  sessionOf,
  TEN,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

/*
 * Writes the samples of the present schema anew: one event of every type, from a session made up for it. Those of older
 * schemas stay as they are beside them where they lack something that the present shape has, and upcast reads both.
 * Run with node, then format.
 */
const chair = (command: Parameters<typeof wish>[1], seconds = 0) => wish(FACILITATOR, command, TEN + seconds * 1000);
const [ani, budi] = [seat('s1'), seat('s5')];
const round = 1;

const brief = {
  ...SHORT,
  weeksPerRound: 1,
  shocks: SHORT.shocks.slice(0, 1),
  agenda: SHORT.agenda.map((entry) => ({ ...entry, shock: null })),
};

const lobby = tell(
  opened({ rounds: 1, pace: 'clock', scenario: brief }),
  takeSeat('Ani'),
  chair({ type: 'SetLearning', on: true }),
  chair({ type: 'SeatBots' }),
  takeSeat('Budi', 'kawung', 'marketing'),
  wish(ani, { type: 'MoveSeat', team: 'parang', role: 'sales' }),
  wish(ani, { type: 'MoveSeat', team: 'kawung', role: 'sales' }),
  chair({ type: 'SeatBots' }),
  takeSeat('Citra', 'kawung', 'sales'),
  chair({ type: 'BalanceSeats' }),
  chair({ type: 'UndoBalance' }),
  chair({ type: 'RenameSeat', seat: 's7', name: 'Citra Ayu' }),
  chair({ type: 'RemoveSeat', seat: 's7', block: true }),
  chair({ type: 'UndoRemoval', seat: 's7' }),
  chair({ type: 'RemoveSeat', seat: 's7', block: true }),
  chair({ type: 'LiftBlock', seat: 's7' }),
  chair({ type: 'RemoveSeat', seat: 's7', block: false }),
  chair({ type: 'SetRanking', policy: 'own', delayed: true }),
  chair({ type: 'PlanStart', startsAt: TEN + 600_000 }),
  chair({ type: 'AdjustBudget', round, team: 'parang', chips: 2, reason: 'Presentasi terbaik' }),
);
const planning = tell(
  lobby,
  chair({ type: 'StartSession' }),
  chair({ type: 'SetPace', pace: 'facilitator' }),
  chair({ type: 'SwapRoles', team: 'kawung' }),
  chair({ type: 'SwapRoles', team: 'kawung' }),
  chair({ type: 'LetBotPlay', seat: 's5' }),
  chair({ type: 'LetPersonPlay', seat: 's5' }),
  chair({ type: 'OpenChoices' }),
  chair({ type: 'SetAllowance', seat: 's1', times: 1.5 }),
  chair({ type: 'OpenPlanning', round }),
  chair({ type: 'GrantTime', round, seat: 's1', seconds: 60 }),
  wish(ani, { type: 'PlaceChips', round, card: 'calls', count: 2 }),
  wish(ani, { type: 'PlaceChips', round, card: 'care', count: 3 }),
  wish(ani, { type: 'UndoMove', round, role: 'sales' }),
  wish(budi, { type: 'SetPrice', round, price: 1.1 }),
  wish(budi, { type: 'SetFocus', round, focus: 'homes' }),
  wish(budi, { type: 'PlaceChips', round, card: 'brand', count: 3 }),
  wish(budi, { type: 'CommitPrediction', round, role: 'marketing', cents: 15_000_000_000 }),
  wish(ani, { type: 'OfferSplit', round, role: 'sales', sales: 7, reason: 'Pameran pekan depan' }),
  wish(budi, { type: 'DeclineOffer', round, role: 'marketing', offer: 1 }),
  wish(ani, { type: 'OfferSplit', round, role: 'sales', sales: 6, reason: '' }),
  wish(budi, { type: 'AcceptOffer', round, role: 'marketing', offer: 2 }),
  wish(budi, { type: 'OfferSplit', round, role: 'marketing', sales: 4, reason: '' }),
  chair({ type: 'PostNotice', team: 'kawung', role: 'sales', text: 'Dua menit lagi' }),
  chair({ type: 'WithdrawNotice', notice: 1 }),
  chair({ type: 'LookAtScreen', team: 'kawung', role: 'sales' }),
  chair({ type: 'SetScreen', shows: 'frozen' }),
  chair({ type: 'SetScreen', shows: 'live' }),
  chair({
    type: 'CorrectPlan',
    round,
    team: 'kawung',
    chips: { calls: 1 },
    price: 1,
    focus: 'all',
    sales: 5,
    reason: 'Salah pencet',
  }),
  wish(ani, { type: 'LockPlan', round, role: 'sales' }),
  wish(ani, { type: 'UnlockPlan', round, role: 'sales' }),
  chair({ type: 'PlayShock', round, shock: 'coldSeason', team: null, announced: true }),
  chair({ type: 'WithdrawShock', round, shock: 'coldSeason' }),
  chair({ type: 'PlayShock', round, shock: 'coldSeason', team: null, announced: false }),
  chair({ type: 'PauseTime', round }, 60),
  chair({ type: 'ResumeTime', round }, 90),
);
const everybodyLocks = heldSeats(sessionOf(planning)).flatMap(({ seat: id, roles }) =>
  roles.map((role) => wish(seat(id), { type: 'LockPlan', round, role }, TEN + 95_000)),
);
const resolved = tell(
  planning,
  ...everybodyLocks,
  wish(CLOCK, { type: 'AnnounceClosing', round, missing: [] }, TEN + 98_000),
  wish(CLOCK, { type: 'WithdrawClosing', round }, TEN + 98_500),
  chair({ type: 'ExtendTime', round, seconds: 60 }, 99),
  wish(CLOCK, { type: 'EndTime', round }, TEN + 391_000),
  chair({ type: 'CloseRound', round }, 400),
);
const told: Told = tell(
  explained(resolved),
  chair({ type: 'OpenReview', round }, 410),
  chair({ type: 'ShowCompanyValue', shown: true }, 411),
  chair({ type: 'ShowCompanyValue', shown: false }, 412),
  chair({ type: 'OpenDebrief' }, 420),
  chair({ type: 'ShowDebrief', step: 'why' }, 430),
  chair({ type: 'NameTeams', by: 'letter' }, 435),
  chair({ type: 'NoteDebrief', step: 'why', text: 'Ask Citra first' }, 436),
  wish(ani, { type: 'ShareCommitment', remember: 'Merek perlu waktu', will: 'Bertanya dulu', until: '2026-12-31' }),
  wish(ani, { type: 'WithdrawCommitment' }),
  chair({ type: 'EndLearning' }, 431),
  chair({ type: 'ShowLearning', shown: true }, 432),
  wish(
    SERVER,
    {
      type: 'RecordLearning',
      moment: 'after',
      sheets: Array.from({ length: FEWEST_TOLD }, (_, i) => ({
        form: i % 2 === 0 ? 'b' : 'a',
        answers: [i % 4, 0, 1, 2, 3, null, 1, 0],
      })),
    },
    TEN + 431_000,
  ),
  chair({ type: 'OpenAttempt', round, team: 'kawung' }, 440),
  chair({ type: 'EndAttempt' }, 450),
);
const lookedBack = seenInHindsight(told);

/** What is practised, taken back and reopened before the rounds that count begin: told there, it changes nothing of them. */
const before = tell(
  lobby,
  chair({ type: 'StartPractice' }),
  chair({ type: 'EndPractice' }),
  chair({ type: 'StartSession' }),
  chair({ type: 'OpenPlanning', round }),
  chair({ type: 'StepBack', round }),
  chair({ type: 'StepBack', round }),
  chair({ type: 'StartSession' }),
  chair({ type: 'OpenPlanning', round }),
  chair({ type: 'CloseRound', round }),
  chair({ type: 'OpenReview', round }),
  chair({ type: 'StepBack', round }),
  chair({ type: 'ReopenRound', round }),
);
const only = (events: Told, besides: Told): Told =>
  events.filter(
    ({ type }, i) =>
      events.findIndex((event) => event.type === type) === i && !besides.some((event) => event.type === type),
  );
const rounds = only(lookedBack, []);
const start = rounds.findIndex(({ type }) => type === 'SessionStarted');
const firsts = [...rounds.slice(0, start), ...only(before, lookedBack), ...rounds.slice(start)];
const present = firsts.map(({ type, at, by, data }) => ({ type, schema: EVENT_SCHEMA, at, by, data }));
const file = new URL('./samples.json', import.meta.url);
const held: readonly Stored[] = JSON.parse(readFileSync(file, 'utf8'));
const lacking = (stored: Stored): boolean => {
  try {
    upcast({ ...stored, schema: EVENT_SCHEMA });
    return false;
  } catch {
    return true;
  }
};
const older = held.filter((stored) => stored.schema < EVENT_SCHEMA && lacking(stored));
writeFileSync(file, JSON.stringify([...older, ...present], null, 2));
