import { createReplayDesk } from './replayDesk.ts';
import type { ReplayAnswer, ReplayAsk } from './replayMessages.ts';

/** The part of a worker's global that is needed here; the DOM's types describe a window. */
type Desk = {
  onmessage: ((event: MessageEvent<ReplayAsk>) => void) | null;
  readonly postMessage: (answer: ReplayAnswer) => void;
};

const desk = globalThis as unknown as Desk;
const answer = createReplayDesk();

desk.onmessage = ({ data }) => desk.postMessage(answer(data));
