import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import type { View } from '../../shared/view/parts.ts';
import { WHOLE_PARTS } from '../../shared/view/wholeParts.ts';

type Parts = ViewMessage['parts'];

/** What an audience was told last: its count, and each part as text. */
export type Told = { readonly n: number; readonly parts: ReadonlyMap<string, string> };

/** The parts that differ from what was told before, each whole; rounds that are not there any more are taken back. */
export function newParts(before: Told | undefined, view: View): { readonly told: Told; readonly parts: Parts } {
  const texts = new Map<string, string>();
  const isNew = (name: string, part: unknown): boolean => {
    const text = JSON.stringify(part);
    texts.set(name, text);
    return before?.parts.get(name) !== text;
  };
  const parts: Parts = {};
  for (const name of WHOLE_PARTS) if (isNew(name, view[name])) Object.assign(parts, { [name]: view[name] });
  const outcomes: NonNullable<Parts['outcomes']> = {};
  for (const [round, outcome] of Object.entries(view.outcomes))
    if (isNew(`outcome ${round}`, outcome)) outcomes[round] = outcome;
  for (const name of before?.parts.keys() ?? []) {
    const [part, round] = name.split(' ');
    if (part === 'outcome' && round !== undefined && !view.outcomes[round]) outcomes[round] = null;
  }
  if (Object.keys(outcomes).length > 0) parts.outcomes = outcomes;
  return { told: { n: (before?.n ?? 0) + 1, parts: texts }, parts };
}
