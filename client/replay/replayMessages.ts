import type { Refused as HttpRefused } from '../../shared/protocol/http.ts';
import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import type { Step as RecordedStep } from '../../shared/replay/steps.ts';
import type { View } from '../../shared/view/parts.ts';
import type { ScenarioPart } from '../../shared/view/scenarioPart.ts';

/** One position of a replay. */
export type Step = RecordedStep;
export type Place = Step['place'];

/** What the page asks the worker. */
export type ReplayAsk =
  | { readonly ask: 'open'; readonly text: string }
  | { readonly ask: 'view'; readonly version: number; readonly audience: string };

/** A recording that can be shown. Its steps are never empty. */
export type OpenedRecording = {
  readonly steps: readonly Step[];
  readonly teams: View['people']['teams'];
  readonly scenario: ScenarioPart['name'];
  readonly code: string;
  readonly title: string;
  readonly rounds: number;
};

/** What the worker answers, one answer to each question in turn. */
export type ReplayAnswer =
  | { readonly answer: 'opened'; readonly opened: OpenedRecording }
  | { readonly answer: 'view'; readonly version: number; readonly message: ViewMessage }
  | { readonly answer: 'refused'; readonly refused: HttpRefused['refused'] };
