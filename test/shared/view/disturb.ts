import type { Grant } from './grants.ts';

/** What may stand where nothing stands. */
const OFFER = { offer: 1, role: 'sales', seat: 's~', split: { sales: 9, marketing: 1 }, reason: '~' };
const INSTEAD_OF_NOTHING: Readonly<Record<string, unknown>> = {
  offer: OFFER,
  lastOffer: { offer: OFFER, end: 'declined' },
  closing: { at: 1, missing: [] },
  parent: { line: 'line-0', round: 1 },
  deadline: 1,
  pausedLeft: 1,
  startsAt: 1,
};
/** Each role's of these may be nothing. */
const INSTEAD_OF_NOBODY: Readonly<Record<string, unknown>> = { prediction: 1, writer: 's~', lockedBy: 's~' };

/** A session in which everything is otherwise that is not granted, and where that is. */
export type Disturbed<T> = { readonly session: T; readonly paths: readonly string[] };

/** Changes everything that is not granted, or of that only what is at these paths. What is granted stays as it is. */
export function disturb<T>(session: T, grants: readonly Grant[], only?: ReadonlySet<string>): Disturbed<T> {
  const paths: string[] = [];

  const otherwise = <V>(path: readonly string[], before: V, after: unknown): V => {
    const name = path.join('/');
    if (after === before || only?.has(name) === false) return before;
    paths.push(name);
    return after as V;
  };

  function visit<V>(value: V, path: readonly string[], left: readonly Grant[]): V {
    if (left.some(([step]) => step === undefined || step === '**')) return value;
    const may = (sign: string): boolean => left.some(([step]) => step === sign);
    const [key = '', holder = ''] = [path.at(-1), path.at(-2)];
    if (value === null) {
      return may('?') ? value : otherwise(path, value, INSTEAD_OF_NOTHING[key] ?? INSTEAD_OF_NOBODY[holder] ?? value);
    }
    if (typeof value === 'number') return otherwise(path, value, value + 1);
    if (typeof value === 'string') return otherwise(path, value, `${value}~`);
    if (typeof value === 'boolean') return otherwise(path, value, !value);
    const inside = (name: string): readonly Grant[] =>
      left.flatMap(([step, ...rest]) => (step === '*' || step === name ? [rest] : []));
    if (Array.isArray(value)) {
      const items: unknown[] = value.map((item, i) => visit(item, [...path, String(i)], inside(String(i))));
      const more =
        holder === 'moves' && !may('#')
          ? otherwise([...path, 'more'], items, [...items, { card: 'calls', count: 0 }])
          : items;
      return more as V;
    }
    const entries = Object.entries(value as Record<string, unknown>);
    const changed = may('+') ? shifted(entries, (name) => inside(name).length > 0) : null;
    if (changed) return otherwise(path, value, changed);
    return Object.fromEntries(entries.map(([name, part]) => [name, visit(part, [...path, name], inside(name))])) as V;
  }

  return { session: visit(session, [], grants), paths };
}

/** The same sum, lying elsewhere: one moves from the first that has any to another that is not granted either. */
function shifted(
  entries: readonly (readonly [string, unknown])[],
  granted: (name: string) => boolean,
): Record<string, unknown> {
  const counts = Object.fromEntries(entries) as Record<string, number>;
  const hidden = Object.keys(counts).filter((name) => !granted(name));
  const from = hidden.find((name) => (counts[name] ?? 0) > 0);
  const to = hidden.find((name) => name !== from);
  if (from === undefined || to === undefined) return counts;
  return { ...counts, [from]: (counts[from] ?? 0) - 1, [to]: (counts[to] ?? 0) + 1 };
}
