import type { ReplayAnswer } from './replayMessages.ts';
import type { ReplayLine } from './replayPlayer.ts';

/** A line to a worker of its own, so that opening a long recording never freezes the page. */
export function openReplayLine(): ReplayLine {
  const worker = new Worker(new URL('./replayWorker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (ask) => worker.postMessage(ask),
    listen: (answer, broken) => {
      worker.onmessage = ({ data }: MessageEvent<ReplayAnswer>) => answer(data);
      worker.onerror = broken;
    },
    close: () => worker.terminate(),
  };
}
