import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import { MOST_ATTEMPTS } from '../../../shared/session/attempts.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import type { Rejection } from '../../../shared/session/rejections.ts';
import { REJECTIONS } from '../../../shared/session/rejections.ts';
import { MOST_SEATS } from '../../../shared/session/seating.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  briefed,
  CITRA,
  CLOCK,
  closed,
  debriefed,
  FACILITATOR,
  onward,
  opened,
  planned,
  reviewed,
  SCREEN,
  SERVER,
  SETTINGS,
  SHORT,
  seat,
  seated,
  stamp,
  TEN,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

/** Codes that are given where messages, tokens, recordings and stores are handled, before or after the core is asked. */
const OUTSIDE = [
  'rehearsal/none',
  'rehearsal/running',
  'scenario/unknown',
  'seat/name-unwelcome',
  'seat/removed',
  'seat/handed-over',
  'pin/unknown',
  'pin/too-many',
  'message/malformed',
  'message/too-large',
  'message/too-many',
  'screen/only-looking',
  'protocol/other-version',
  'learning/answered',
  'token/unknown',
  'token/revoked',
  'lead/last',
  'link/unknown',
  'link/too-many',
  'password/missing',
  'password/wrong',
  'password/too-many',
  'code/taken',
  'recording/sealed',
  'file/malformed',
  'file/damaged',
  'file/other-version',
  'code/unknown',
  'code/too-many',
  'recording/not-released',
  'recording/anonymous',
  'recording/malformed',
  'recording/other-version',
  'store/unavailable',
] as const satisfies readonly Rejection[];
type Core = Exclude<Rejection, (typeof OUTSIDE)[number]>;

const lock = { type: 'LockPlan', round: 1, role: 'sales' } as const;
const calls = (count: number) => ({ type: 'PlaceChips', round: 1, card: 'calls', count }) as const;
const shock = (id: string, team: string | null = null) =>
  ({ type: 'PlayShock', round: 1, shock: id, team, announced: true }) as const;
const bonus = (chips: number) =>
  ({ type: 'AdjustBudget', round: 2, team: 'kawung', chips, reason: 'the best pitch' }) as const;
const open = planned({ openAll: true });
/** Ani has more time than all, and the time of all is up. */
const timeUp = tell(
  open,
  wish(FACILITATOR, { type: 'GrantTime', round: 1, seat: 's1', seconds: 60 }),
  wish(CLOCK, { type: 'EndTime', round: 1 }, TEN + 300_000),
);
const offered = tell(open, wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: '' }));
const practising = tell(seated(), wish(FACILITATOR, { type: 'StartPractice' }));
const over = debriefed(onward(planned()), 2);
const checked = debriefed(onward(planned({ learning: true })), 2);
const trying = tell(over, wish(FACILITATOR, { type: 'OpenAttempt', round: 1, team: 'kawung' }));
const tried = tell(
  over,
  ...Array.from({ length: MOST_ATTEMPTS }, () => [
    wish(FACILITATOR, { type: 'OpenAttempt', round: 1, team: null }),
    wish(FACILITATOR, { type: 'EndAttempt' }),
  ]).flat(),
);
const full: Told = [
  ...opened(),
  ...Array.from({ length: MOST_SEATS }, (_, i) =>
    stamp({
      type: 'SeatTaken',
      data: { seat: `s${i + 1}`, name: `P${i}`, team: 'kawung', roles: ['sales'], bot: false },
    }),
  ),
];

const blocked = tell(open, wish(FACILITATOR, { type: 'RemoveSeat', seat: 's2', block: true }));
const bots = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }));

/** One way to each refusal of the core: when this was told, and somebody asks for that. */
const WAYS: Readonly<Record<Core, readonly [Told, Actor, AnyCommand, number?]>> = {
  'session/practice': [practising, FACILITATOR, { type: 'ReopenRound', round: 1 }],
  'practice/none': [planned(), FACILITATOR, { type: 'EndPractice' }],
  'attempt/none': [over, FACILITATOR, { type: 'EndAttempt' }],
  'attempt/running': [trying, FACILITATOR, { type: 'ShowDebrief', step: 'why' }],
  'attempt/other-team': [trying, CITRA, { type: 'LockPlan', round: 1, role: 'sales' }],
  'attempt/too-many': [tried, FACILITATOR, { type: 'OpenAttempt', round: 1, team: null }],
  'round/not-closed': [planned(), FACILITATOR, { type: 'ReopenRound', round: 1 }],
  'round/closed': [closed(planned()), FACILITATOR, { type: 'StepBack', round: 1 }],
  'session/unknown': [[], ANI, lock],
  'session/exists': [
    opened(),
    SERVER,
    {
      type: 'OpenSession',
      session: 'other',
      code: 'LAGI2',
      seed: 'pasar1:1',
      scenario: SHORT,
      settings: SETTINGS,
      teams: 2,
    },
  ],
  'session/not-started': [seated(), ANI, lock],
  'session/started': [briefed(), ANI, { type: 'MoveSeat', team: 'parang', role: 'sales' }],
  'session/over': [over, ANI, { type: 'LockPlan', round: 2, role: 'sales' }],
  'session/full': [full, SERVER, takeSeat('Eko').command],
  'facilitator/only': [seated(), ANI, { type: 'StartSession' }],
  'debrief/not-open': [open, FACILITATOR, { type: 'ShowDebrief', step: 'why' }],
  'lead/only': [open, { kind: 'facilitator', chair: 'c3', right: 'assistant' }, { type: 'OpenChoices' }],
  'clock/only': [open, FACILITATOR, { type: 'AnnounceClosing', round: 1, missing: [] }],
  'server/only': [opened(), FACILITATOR, takeSeat('Eko').command],
  'seat/unknown': [open, seat('s99'), lock],
  'seat/taken': [seated(), ANI, { type: 'MoveSeat', team: 'parang', role: 'sales' }],
  'seat/other-role': [open, BUDI, lock],
  'seat/name-empty': [opened(), SERVER, takeSeat(' ').command],
  'seat/blocked': [blocked, SERVER, takeSeat('budi').command],
  'seat/no-person': [bots, FACILITATOR, { type: 'LetPersonPlay', seat: 's1' }],
  'seat/nothing-to-undo': [open, FACILITATOR, { type: 'UndoRemoval', seat: 's1' }],
  'seat/undo-late': [blocked, FACILITATOR, { type: 'UndoRemoval', seat: 's2' }, TEN + 60_001],
  'team/unknown': [opened(), SERVER, takeSeat('Eko', 'merah').command],
  'round/not-open': [briefed(), ANI, lock],
  'round/other': [open, ANI, { ...lock, round: 2 }],
  'round/not-ready': [open, FACILITATOR, { type: 'OpenReview', round: 1 }],
  'round/running': [open, FACILITATOR, { type: 'SwapRoles', team: null }],
  'round/last': [reviewed(planned({ rounds: 1 })), FACILITATOR, { type: 'StartRound', round: 2 }],
  'round/not-last': [reviewed(planned()), FACILITATOR, { type: 'OpenDebrief' }],
  'plan/over-budget': [tell(open, wish(ANI, calls(3))), ANI, { type: 'PlaceChips', round: 1, card: 'care', count: 3 }],
  'plan/card-full': [open, ANI, calls(4)],
  'plan/locked': [tell(open, wish(ANI, lock)), ANI, calls(1)],
  'plan/not-locked': [open, ANI, { type: 'UnlockPlan', round: 1, role: 'sales' }],
  'plan/nothing-to-undo': [open, ANI, { type: 'UndoMove', round: 1, role: 'sales' }],
  'choice/not-open-yet': [planned(), BUDI, { type: 'SetPrice', round: 1, price: 1.1 }],
  'choice/open': [open, FACILITATOR, { type: 'OpenChoices' }],
  'price/unknown': [open, BUDI, { type: 'SetPrice', round: 1, price: 2 }],
  'focus/unknown': [open, BUDI, { type: 'SetFocus', round: 1, focus: 'moon' }],
  'split/out-of-range': [open, ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 10, reason: '' }],
  'split/same': [open, ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 5, reason: '' }],
  'offer/none': [open, ANI, { type: 'AcceptOffer', round: 1, role: 'sales', offer: 1 }],
  'offer/own': [offered, ANI, { type: 'AcceptOffer', round: 1, role: 'sales', offer: 1 }],
  'offer/other': [offered, BUDI, { type: 'DeclineOffer', round: 1, role: 'marketing', offer: 2 }],
  'time/no-limit': [briefed(), FACILITATOR, { type: 'PauseTime', round: 1 }],
  'time/paused': [
    tell(open, wish(FACILITATOR, { type: 'PauseTime', round: 1 })),
    FACILITATOR,
    { type: 'PauseTime', round: 1 },
  ],
  'time/not-paused': [open, FACILITATOR, { type: 'ResumeTime', round: 1 }],
  'time/not-up': [open, CLOCK, { type: 'CloseRound', round: 1 }],
  'time/up': [timeUp, BUDI, { type: 'LockPlan', round: 1, role: 'marketing' }],
  'closing/not-ready': [open, CLOCK, { type: 'AnnounceClosing', round: 1, missing: [] }],
  'shock/unknown': [open, FACILITATOR, shock('comet')],
  'shock/played': [tell(open, wish(FACILITATOR, shock('scandal'))), FACILITATOR, shock('scandal', 'parang')],
  'shock/not-played': [open, FACILITATOR, { type: 'WithdrawShock', round: 1, shock: 'scandal' }],
  'shock/strikes-all': [open, FACILITATOR, shock('downturn', 'parang')],
  'notice/empty': [seated(), FACILITATOR, { type: 'PostNotice', team: null, role: null, text: ' \u200b ' }],
  'notice/unknown': [seated(), FACILITATOR, { type: 'WithdrawNotice', notice: 1 }],
  'commitment/empty': [over, ANI, { type: 'ShareCommitment', remember: ' \n', will: '', until: null }],
  'reason/empty': [open, FACILITATOR, { type: 'AdjustBudget', round: 2, team: 'kawung', chips: 1, reason: '  ' }],
  'budget/out-of-range': [tell(open, wish(FACILITATOR, bonus(3))), FACILITATOR, bonus(3)],
  'learning/off': [over, FACILITATOR, { type: 'EndLearning' }],
  'learning/open': [checked, FACILITATOR, { type: 'ShowLearning', shown: true }],
  'learning/closed': [tell(checked, wish(FACILITATOR, { type: 'EndLearning' })), FACILITATOR, { type: 'EndLearning' }],
  'closing/none': [open, CLOCK, { type: 'WithdrawClosing', round: 1 }],
};

describe('every refusal', () => {
  it.each(Object.entries(WAYS) as [Core, (typeof WAYS)[Core]][])(
    '%s has a way to it',
    (code, [told, by, command, at]) => {
      given(told).when(by, command, at).refuses(code);
    },
  );

  it("is the core's or is given outside it: there is no third kind", () => {
    expect([...Object.keys(WAYS), ...OUTSIDE].sort()).toEqual([...REJECTIONS].sort());
  });

  it('is named noun/why', () => {
    for (const code of REJECTIONS) expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
  });
});

describe('nobody but the server', () => {
  it.each([
    ['the facilitator', FACILITATOR],
    ['a player', ANI],
    ['the screen', SCREEN],
    ['the clock', CLOCK],
  ])('opens a session or seats a person: not %s', (_, by) => {
    given([])
      .when(by, {
        type: 'OpenSession',
        session: 'a',
        code: 'A',
        seed: 'pasar1:1',
        scenario: SHORT,
        settings: SETTINGS,
        teams: 2,
      })
      .refuses('server/only');
    given(seated()).when(by, takeSeat('Eko').command).refuses('server/only');
  });

  it('takes people in once the debrief is open', () => {
    given(over).when(SERVER, takeSeat('Eko').command).refuses('session/over');
  });
});
