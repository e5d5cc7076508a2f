import { driverOf } from './driver.ts';

/* A browser that opens WebGL for the first time takes its time, in which nobody else is heard: so it is asked here, beside the page. */
addEventListener('message', ({ data: quick }: MessageEvent<boolean>) => {
  postMessage(driverOf(new OffscreenCanvas(1, 1), quick));
  close();
});
