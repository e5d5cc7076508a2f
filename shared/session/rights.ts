import type * as z from 'zod/mini';
import type { Actor, Right } from './actor.ts';
import { FIRST_CHAIR } from './actor.ts';
import type { AnyCommand, FACILITATOR_COMMANDS, STEP_COMMANDS } from './commands.ts';

type Facilitator = Extract<Actor, { kind: 'facilitator' }>;
type Least = Extract<Right, 'lead' | 'assistant'>;
type OfFacilitators = z.infer<(typeof FACILITATOR_COMMANDS)[number] | (typeof STEP_COMMANDS)[number]>['type'];

/**
 * Which right a facilitator needs for each command: an assistant runs the room, and only a lead sets its rules. Every
 * command has its line, so that none is given to anybody by being forgotten.
 */
export const NEEDED: { readonly [T in OfFacilitators]: Least } = {
  StartSession: 'assistant',
  StartPractice: 'assistant',
  EndPractice: 'assistant',
  StepBack: 'assistant',
  OpenPlanning: 'assistant',
  CloseRound: 'assistant',
  OpenReview: 'assistant',
  StartRound: 'assistant',
  OpenDebrief: 'assistant',
  PauseTime: 'assistant',
  ResumeTime: 'assistant',
  ExtendTime: 'assistant',
  GrantTime: 'assistant',
  SetAllowance: 'assistant',
  SeatBots: 'assistant',
  PlanStart: 'assistant',
  RenameSeat: 'assistant',
  SeatPerson: 'assistant',
  BalanceSeats: 'assistant',
  UndoBalance: 'assistant',
  RemoveSeat: 'assistant',
  UndoRemoval: 'assistant',
  SeatOneBot: 'assistant',
  LetBotPlay: 'assistant',
  LetPersonPlay: 'assistant',
  SwapRoles: 'assistant',
  PlayShock: 'assistant',
  WithdrawShock: 'assistant',
  PostNotice: 'assistant',
  WithdrawNotice: 'assistant',
  LookAtScreen: 'assistant',
  ShowDebrief: 'assistant',
  NoteDebrief: 'assistant',
  LiftBlock: 'lead',
  EndLearning: 'assistant',
  ShowLearning: 'assistant',
  SetLearning: 'lead',
  CorrectPlan: 'lead',
  AdjustBudget: 'lead',
  ReopenRound: 'lead',
  OpenAttempt: 'lead',
  EndAttempt: 'lead',
  SetPace: 'lead',
  SetRanking: 'lead',
  OpenChoices: 'lead',
  ShowCompanyValue: 'lead',
  NameTeams: 'lead',
};

/** What is done with a session and not in it, and the right that it needs. */
export const NEEDED_BESIDE = {
  saveTables: 'assistant',
  issuePin: 'assistant',
  listLinks: 'lead',
  issueLink: 'lead',
  revokeLink: 'lead',
  readLog: 'lead',
  exportSession: 'lead',
  deleteSession: 'lead',
} as const satisfies Readonly<Record<string, Least>>;
export type Deed = keyof typeof NEEDED_BESIDE;

export const chairOf = ({ chair }: Facilitator): string => chair ?? FIRST_CHAIR;
export const rightOf = ({ right }: Pick<Facilitator, 'right'>): Least => right ?? 'lead';

const suffices = (right: Least, needed: Least): boolean => right === 'lead' || needed === 'assistant';

/** Whether a facilitator's right is enough for a command; what is not the facilitators' is for others to judge. */
export const mayCommand = (who: Pick<Facilitator, 'right'>, type: AnyCommand['type']): boolean =>
  !(type in NEEDED) || suffices(rightOf(who), NEEDED[type as OfFacilitators]);

export const mayDo = (who: Actor, deed: Deed): boolean =>
  who.kind === 'facilitator' && suffices(rightOf(who), NEEDED_BESIDE[deed]);
