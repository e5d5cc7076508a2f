import type { Refused as HttpRefused } from '../../shared/protocol/http.ts';
import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import type { Kept, StandIns } from '../../shared/replay/anonymous.ts';
import type { Change } from '../../shared/replay/change.ts';
import type { PlayedRound } from '../../shared/replay/playedRounds.ts';
import type { Step as RecordedStep } from '../../shared/replay/steps.ts';
import type { Timelines } from '../../shared/replay/timelines.ts';
import type { Rivals } from '../../shared/replay/whatIf.ts';
import type { View } from '../../shared/view/parts.ts';
import type { ScenarioPart } from '../../shared/view/scenarioPart.ts';

/** One position of a replay. */
export type Step = RecordedStep;
export type Place = Step['place'];

/** Another plan for one team in one round, and what the others do then. */
export type Idea = { readonly change: Change; readonly rivals: Rivals };

/** What the page asks the worker. */
export type ReplayAsk =
  | { readonly ask: 'open'; readonly text: string }
  | { readonly ask: 'view'; readonly version: number; readonly audience: string }
  | { readonly ask: 'whatIf'; readonly idea: Idea }
  | { readonly ask: 'copy'; readonly kept: Kept; readonly as: StandIns };

/** A recording that can be shown. Its steps are never empty. */
export type OpenedRecording = {
  readonly steps: readonly Step[];
  readonly played: readonly PlayedRound[];
  readonly teams: View['people']['teams'];
  readonly scenario: ScenarioPart;
  readonly market: View['session']['settings']['market'];
  readonly code: string;
  readonly title: string;
  readonly rounds: number;
};

type Refused = HttpRefused['refused'];

/** What came of an idea, or why nothing may. */
export type Tried = { readonly idea: Idea } & ({ readonly timelines: Timelines } | { readonly refused: Refused });

/** What the worker answers, one answer to each question in turn. */
export type ReplayAnswer =
  | { readonly answer: 'opened'; readonly opened: OpenedRecording }
  | { readonly answer: 'view'; readonly version: number; readonly message: ViewMessage }
  | { readonly answer: 'tried'; readonly tried: Tried }
  | { readonly answer: 'copied'; readonly text: string }
  | { readonly answer: 'refused'; readonly refused: Refused };
