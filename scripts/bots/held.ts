import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import { View } from '../../shared/view/parts.ts';

/** The view of one audience as far as it has come in. */
export type Held = { readonly epoch: string; readonly n: number; readonly view: View };

/** What is held once a message has come: itself unchanged if the message is old; null if the whole view must be asked for. */
export function hold(before: Held | undefined, { epoch, n, full, parts }: ViewMessage): Held | null {
  const known = before?.epoch === epoch ? before : undefined;
  if (known && (full ? n < known.n : n <= known.n)) return known;
  if (full) {
    const whole = View.safeParse(parts);
    return whole.success ? { epoch, n, view: whole.data } : null;
  }
  if (!known || n > known.n + 1) return null;
  const outcomes = Object.entries({ ...known.view.outcomes, ...parts.outcomes }).flatMap(([round, outcome]) =>
    outcome === null ? [] : [[round, outcome] as const],
  );
  const { scenario, people, session, plan, sight, tables } = { ...known.view, ...parts };
  const view: View = {
    scenario: scenario ?? known.view.scenario,
    people: people ?? known.view.people,
    session: session ?? known.view.session,
    plan: plan ?? null,
    sight: sight ?? null,
    tables: tables ?? null,
    outcomes: Object.fromEntries(outcomes),
  };
  return { epoch, n, view };
}
