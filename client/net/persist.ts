const AGAIN_AFTER = 2_000;

/** Resolves when the browser says that it is in a network again, and after a while even if it never does. */
const chance = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, AGAIN_AFTER);
    addEventListener('online', done);
  });

/** Style sheets that could not be had. The bundler asks for each once only, and a panel without its own would come bare. */
const missed = new Set<HTMLLinkElement>();
globalThis.document?.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missed.add(target);
  },
  true,
);

/** Asks anew for the style sheets that are missing; rejects while one cannot be had. */
async function mendStyles(): Promise<void> {
  await Promise.all(
    [...missed].map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const fresh = link.cloneNode() as HTMLLinkElement;
          fresh.onload = () => resolve();
          fresh.onerror = reject;
          missed.delete(link);
          link.replaceWith(fresh);
        }),
    ),
  );
}

/**
 * Loads a part of the program, and again for as long as that fails: nothing is lost by a network that is cut for a while.
 * `failed` is told of each failure; after `signal` is aborted it is neither told nor tried again, and the promise stays open.
 */
export async function persist<T>(load: () => Promise<T>, signal: AbortSignal, failed?: () => void): Promise<T> {
  for (;;) {
    try {
      const part = await load();
      await mendStyles();
      return part;
    } catch {
      if (signal.aborted) return new Promise(() => {});
      failed?.();
      await chance();
      if (signal.aborted) return new Promise(() => {});
    }
  }
}
