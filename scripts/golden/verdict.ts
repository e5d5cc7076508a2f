import type { Golden } from './golden.ts';

/**
 * How a course stands to what was written down of it. `same`: nothing to do. `new`: never written down. `renewed`: to be
 * written anew, lawfully. `moved`: the same questions get other answers, and no version says so.
 */
export type Verdict = {
  readonly kind: 'same' | 'new' | 'renewed' | 'moved';
  /** What a person should know and do; empty where there is nothing to do. */
  readonly say: string;
};

export const MOVED =
  "the numbers moved: raise MODEL_VERSION in shared/market/market.ts (or the scenario's version) and run npm run golden";
const WRITE = 'run npm run golden';

/** The first step at which two recordings differ (0 is the opening), and whether already the question was another. */
function firstDifference(stored: Golden, now: Golden): { step: number; asked: boolean } | null {
  for (let step = 0; step < Math.max(stored.steps.length, now.steps.length); step += 1) {
    const [then, today] = [stored.steps[step], now.steps[step]];
    if (then?.asked !== today?.asked) return { step, asked: true };
    if (then?.numbers !== today?.numbers) return { step, asked: false };
  }
  return null;
}

/**
 * Compares a course as it is played now with what is stored of it. Answers may move only with the version of the model or
 * of the scenario. Where a question changed first (another plan in the table, bots that play otherwise), the answers say nothing
 * about the model, and the course is simply to be written anew.
 */
export function verdictOn(stored: Golden | undefined, now: Golden): Verdict {
  const name = now.course;
  if (stored === undefined) return { kind: 'new', say: `${name}: is not written down; run npm run golden -- --first` };
  const released = stored.modelVersion !== now.modelVersion || stored.scenario.version !== now.scenario.version;
  const difference = firstDifference(stored, now);
  if (difference?.asked)
    return { kind: 'renewed', say: `${name}: asks otherwise from step ${difference.step} on; ${WRITE}` };
  if (difference && !released) {
    const scenario = stored.scenario.hash === now.scenario.hash ? 'is the same' : 'has changed';
    return { kind: 'moved', say: `${name}, from step ${difference.step} on (its scenario file ${scenario}): ${MOVED}` };
  }
  if (difference || released || stored.scenario.hash !== now.scenario.hash)
    return { kind: 'renewed', say: `${name}: was written down under other versions or parameters; ${WRITE}` };
  return { kind: 'same', say: '' };
}
