import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { FACILITATOR_COMMANDS, STEP_COMMANDS } from '../../../shared/session/commands.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  briefed,
  CLOCK,
  closed,
  FACILITATOR,
  onward,
  opened,
  planned,
  reviewed,
  SCREEN,
  seat,
  seated,
  TEN,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

type Only = z.infer<(typeof FACILITATOR_COMMANDS)[number]>;
type Step = z.infer<(typeof STEP_COMMANDS)[number]>;

const paused = tell(planned(), wish(FACILITATOR, { type: 'PauseTime', round: 1 }));

const removal = { type: 'RemoveSeat', seat: 's2', block: false } as const;
const lopsided = tell(opened(), takeSeat('Ani', 'kawung', 'sales'), takeSeat('Budi', 'kawung', 'sales'));

const downturn = { type: 'PlayShock', round: 1, shock: 'downturn', team: null, announced: true } as const;

const notice = { type: 'PostNotice', team: null, role: 'sales', text: 'Two minutes left' } as const;

/** The debrief, at the players' pace. */
const over = tell(
  reviewed(onward(planned()), 2),
  wish(FACILITATOR, { type: 'SetPace', pace: 'players' }),
  wish(FACILITATOR, { type: 'OpenDebrief' }),
);

/** The same, with a learning check. */
const checked = tell(
  reviewed(onward(planned({ learning: true })), 2),
  wish(FACILITATOR, { type: 'SetPace', pace: 'players' }),
  wish(FACILITATOR, { type: 'OpenDebrief' }),
);

/** Each of them where the facilitator would be granted it. */
const ONLY: { readonly [T in Only['type']]: readonly [Told, Extract<Only, { type: T }>] } = {
  SeatBots: [seated(), { type: 'SeatBots' }],
  StartSession: [seated(), { type: 'StartSession' }],
  PlanStart: [seated(), { type: 'PlanStart', startsAt: TEN }],
  StartPractice: [seated(), { type: 'StartPractice' }],
  EndPractice: [tell(seated(), wish(FACILITATOR, { type: 'StartPractice' })), { type: 'EndPractice' }],
  ReopenRound: [closed(planned()), { type: 'ReopenRound', round: 1 }],
  StepBack: [planned(), { type: 'StepBack', round: 1 }],
  OpenAttempt: [over, { type: 'OpenAttempt', round: 1, team: 'kawung' }],
  EndAttempt: [tell(over, wish(FACILITATOR, { type: 'OpenAttempt', round: 1, team: null })), { type: 'EndAttempt' }],
  PauseTime: [planned(), { type: 'PauseTime', round: 1 }],
  ResumeTime: [paused, { type: 'ResumeTime', round: 1 }],
  ExtendTime: [planned(), { type: 'ExtendTime', round: 1, seconds: 60 }],
  SetPace: [planned(), { type: 'SetPace', pace: 'players' }],
  OpenChoices: [planned(), { type: 'OpenChoices' }],
  ShowCompanyValue: [planned(), { type: 'ShowCompanyValue', shown: true }],
  GrantTime: [planned(), { type: 'GrantTime', round: 1, seat: 's1', seconds: 60 }],
  SetAllowance: [seated(), { type: 'SetAllowance', seat: 's1', times: 2 }],
  SetRanking: [planned(), { type: 'SetRanking', policy: 'own', delayed: true }],
  PlayShock: [planned(), downturn],
  RenameSeat: [planned(), { type: 'RenameSeat', seat: 's1', name: 'Anita' }],
  SeatPerson: [planned(), { type: 'SeatPerson', seat: 's1', team: 'parang', roles: ['sales', 'marketing'] }],
  BalanceSeats: [lopsided, { type: 'BalanceSeats' }],
  UndoBalance: [tell(lopsided, wish(FACILITATOR, { type: 'BalanceSeats' })), { type: 'UndoBalance' }],
  RemoveSeat: [planned(), { type: 'RemoveSeat', seat: 's2', block: true }],
  UndoRemoval: [tell(planned(), wish(FACILITATOR, removal)), { type: 'UndoRemoval', seat: 's2' }],
  LiftBlock: [
    tell(planned(), wish(FACILITATOR, { type: 'RemoveSeat', seat: 's2', block: true })),
    { type: 'LiftBlock', seat: 's2' },
  ],
  SeatOneBot: [tell(planned(), wish(FACILITATOR, removal)), { type: 'SeatOneBot', team: 'kawung', role: 'marketing' }],
  LetBotPlay: [planned(), { type: 'LetBotPlay', seat: 's2' }],
  LetPersonPlay: [planned(), { type: 'LetPersonPlay', seat: 's2' }],
  SwapRoles: [briefed(), { type: 'SwapRoles', team: null }],
  PostNotice: [seated(), notice],
  WithdrawNotice: [tell(planned(), wish(FACILITATOR, notice)), { type: 'WithdrawNotice', notice: 1 }],
  SetLearning: [seated(), { type: 'SetLearning', on: true }],
  EndLearning: [checked, { type: 'EndLearning' }],
  ShowLearning: [tell(checked, wish(FACILITATOR, { type: 'EndLearning' })), { type: 'ShowLearning', shown: true }],
  ShowDebrief: [over, { type: 'ShowDebrief', step: 'why' }],
  NameTeams: [over, { type: 'NameTeams', by: 'none' }],
  NoteDebrief: [over, { type: 'NoteDebrief', step: 'why', text: 'Ask Citra first' }],
  LookAtScreen: [planned(), { type: 'LookAtScreen', team: 'kawung', role: 'sales' }],
  CorrectPlan: [
    planned(),
    {
      type: 'CorrectPlan',
      round: 1,
      team: 'kawung',
      chips: { calls: 1 },
      price: null,
      focus: null,
      sales: null,
      reason: 'a slip',
    },
  ],
  AdjustBudget: [planned(), { type: 'AdjustBudget', round: 2, team: 'kawung', chips: -2, reason: 'late again' }],
  WithdrawShock: [tell(planned(), wish(FACILITATOR, downturn)), { type: 'WithdrawShock', round: 1, shock: 'downturn' }],
};
const STEPS: { readonly [T in Step['type']]: readonly [Told, Extract<Step, { type: T }>] } = {
  OpenPlanning: [briefed(), { type: 'OpenPlanning', round: 1 }],
  CloseRound: [planned(), { type: 'CloseRound', round: 1 }],
  OpenReview: [closed(planned()), { type: 'OpenReview', round: 1 }],
  StartRound: [reviewed(planned()), { type: 'StartRound', round: 2 }],
  OpenDebrief: [reviewed(onward(planned()), 2), { type: 'OpenDebrief' }],
};

describe.each(Object.entries(ONLY))('%s is for the facilitator', (_, [told, command]) => {
  it('who is granted it', () => {
    expect(given(told).when(FACILITATOR, command).decided.ok).toBe(true);
  });

  it.each([
    ['a player', ANI],
    ['the screen', SCREEN],
    ['the clock', CLOCK],
  ] as const)('not for %s', (_name, by) => {
    given(told).when(by, command).refuses('facilitator/only');
  });

  it("not for a player where the pace is the players'", () => {
    const over = told.some(({ type }) => type === 'DebriefOpened');
    const theirs = over ? told : tell(told, wish(FACILITATOR, { type: 'SetPace', pace: 'players' }));
    given(theirs).when(ANI, command).refuses('facilitator/only');
  });

  it('not for somebody who has no seat', () => {
    given(told).when(seat('nobody'), command).refuses('seat/unknown');
  });
});

describe.each(Object.entries(STEPS))("%s at the facilitator's pace is for the facilitator", (_, [told, command]) => {
  it('who is granted it', () => {
    expect(given(told).when(FACILITATOR, command).decided.ok).toBe(true);
  });

  it('not for a player or the screen; the clock must wait until it is due', () => {
    given(told).when(ANI, command).refuses('facilitator/only');
    given(told).when(SCREEN, command).refuses('facilitator/only');
    given(told).when(CLOCK, command).refuses('time/not-up');
  });

  it('not for somebody who has no seat', () => {
    given(told).when(seat('nobody'), command).refuses('seat/unknown');
  });
});
