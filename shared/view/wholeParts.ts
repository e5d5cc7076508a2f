import type { View } from './parts.ts';

/** The parts of a view that travel each whole; outcomes travel round by round. */
export const WHOLE_PARTS = [
  'scenario',
  'people',
  'session',
  'plan',
  'sight',
  'projection',
  'tables',
  'course',
  'checks',
  'notices',
  'aside',
  'payback',
  'turns',
  'attempts',
  'commitments',
  'learning',
] as const satisfies readonly (keyof View)[];
