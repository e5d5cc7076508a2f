/// <reference lib="dom" />
// These functions are sent to the page and run there.

/** Work of the page's frames, in milliseconds, and how many came in a second. */
export type Frames = { readonly work: readonly number[]; readonly perSecond: number };

declare global {
  interface Window {
    benchFrames?: { work: number[]; began: number };
    benchTasks?: number[];
  }
}

/** Runs in the page before anything else: times the work of every frame, and keeps tasks that held the page up. */
export function watchFrames(): void {
  const native = window.requestAnimationFrame.bind(window);
  const frames = { work: [] as number[], began: performance.now() };
  const tasks: number[] = [];
  window.benchFrames = frames;
  window.benchTasks = tasks;
  window.requestAnimationFrame = (callback) =>
    native((time) => {
      const start = performance.now();
      callback(time);
      frames.work.push(performance.now() - start);
    });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: forgets what was timed so far. */
export function beginFrames(): void {
  if (window.benchFrames) Object.assign(window.benchFrames, { work: [], began: performance.now() });
}

/** Runs in the page: what was timed since `beginFrames`. */
export function readFrames(): Frames {
  const { work = [], began = 0 } = window.benchFrames ?? {};
  return { work, perSecond: (1000 * work.length) / Math.max(1, performance.now() - began) };
}

/** Runs in the page: how long each task lasted that held it up since `beginTasks`, in milliseconds. */
export function readTasks(): number[] {
  return window.benchTasks ?? [];
}

/** Runs in the page: forgets the tasks that held it up so far. */
export function beginTasks(): void {
  window.benchTasks?.splice(0);
}

/** Runs in the page: draws `count` plain sprites in every frame of `ms` milliseconds, on a canvas of the page's size. */
export function drawPlainSprites({ count, ms }: { count: number; ms: number }): Promise<void> {
  const sprite = document.createElement('canvas');
  sprite.width = 23;
  sprite.height = 34;
  const dye = sprite.getContext('2d');
  if (dye) dye.fillStyle = '#1F6FB2';
  dye?.fillRect(4, 4, 15, 28);
  const canvas = document.createElement('canvas');
  canvas.width = window.innerWidth;
  canvas.height = window.innerHeight;
  document.body.replaceChildren(canvas);
  const ink = canvas.getContext('2d');
  const end = performance.now() + ms;
  return new Promise((resolve) => {
    const frame = (): void => {
      ink?.clearRect(0, 0, canvas.width, canvas.height);
      for (let n = 0; n < count; n++)
        ink?.drawImage(sprite, Math.round((n * 97) % canvas.width), Math.round((n * 61) % canvas.height));
      if (performance.now() < end) window.requestAnimationFrame(frame);
      else resolve();
    };
    window.requestAnimationFrame(frame);
  });
}
