import FormatWorker from './formatWorker.ts?worker&inline';

/** Has the browser read what numbers, lists, plurals and times are written with, beside the page, while it waits for the network. */
export function warmFormats(): void {
  try {
    new FormatWorker();
  } catch {
    // Without workers the first number takes longer, and that is all.
  }
}
