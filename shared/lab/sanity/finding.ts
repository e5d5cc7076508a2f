/**
 * One thing that is wrong, or worth a look, in a scenario. An error keeps it from being played well, a warning makes a
 * poor game likely, a hint is a question to the author.
 */
export type Finding = {
  /** The field to look at: `segments[1].occasion`; empty where it is the whole file. */
  readonly path: string;
  readonly kind: 'error' | 'warning' | 'hint';
  /** What is wrong there and what to do, in plain English, on one line. */
  readonly text: string;
};

export const error = (path: string, text: string): Finding => ({ path, kind: 'error', text });
export const warning = (path: string, text: string): Finding => ({ path, kind: 'warning', text });
export const hint = (path: string, text: string): Finding => ({ path, kind: 'hint', text });
