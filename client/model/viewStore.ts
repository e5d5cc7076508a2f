import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import type { View } from '../../shared/view/parts.ts';

/** The view of one audience as far as it has come in. */
export type HeldView = { readonly epoch: string; readonly n: number; readonly view: View };

/** What a message did: it is now `held`, or it is too old to matter, or the whole view must be asked for. */
export type Applied =
  | { readonly kind: 'held'; readonly held: HeldView }
  | { readonly kind: 'old' }
  | { readonly kind: 'gap' };

type Parts = ViewMessage['parts'];

function mergeOutcomes(before: View['outcomes'], news: Parts['outcomes']): View['outcomes'] {
  if (!news) return before;
  const merged = { ...before };
  for (const [round, outcome] of Object.entries(news)) {
    if (outcome) merged[round] = outcome;
    else delete merged[round];
  }
  return merged;
}

function merge(before: View, parts: Parts): View {
  return {
    scenario: parts.scenario ?? before.scenario,
    people: parts.people ?? before.people,
    session: parts.session ?? before.session,
    plan: parts.plan === undefined ? before.plan : parts.plan,
    sight: parts.sight === undefined ? before.sight : parts.sight,
    projection: parts.projection === undefined ? before.projection : parts.projection,
    tables: parts.tables === undefined ? before.tables : parts.tables,
    course: parts.course === undefined ? before.course : parts.course,
    checks: parts.checks === undefined ? before.checks : parts.checks,
    notices: parts.notices ?? before.notices,
    aside: parts.aside === undefined ? before.aside : parts.aside,
    payback: parts.payback === undefined ? before.payback : parts.payback,
    turns: parts.turns === undefined ? before.turns : parts.turns,
    attempts: parts.attempts === undefined ? before.attempts : parts.attempts,
    commitments: parts.commitments === undefined ? before.commitments : parts.commitments,
    learning: parts.learning === undefined ? before.learning : parts.learning,
    outcomes: mergeOutcomes(before.outcomes, parts.outcomes),
  };
}

function whole(parts: Parts): View | null {
  const { scenario, people, session, notices } = parts;
  if (!scenario || !people || !session || !notices) return null;
  return merge(
    {
      scenario,
      people,
      session,
      plan: null,
      sight: null,
      projection: null,
      tables: null,
      course: null,
      checks: null,
      notices,
      aside: null,
      payback: null,
      turns: null,
      attempts: null,
      commitments: null,
      learning: null,
      outcomes: {},
    },
    parts,
  );
}

/**
 * Applies a message to what is held of its audience. Messages may come twice or late: an older `n` of the same epoch
 * is dropped; a gap, or parts of an epoch that was never seen whole, ask for everything.
 */
export function applyView(held: HeldView | undefined, message: ViewMessage): Applied {
  const { epoch, n } = message;
  const known = held?.epoch === epoch ? held : undefined;
  if (message.full) {
    if (known && n < known.n) return { kind: 'old' };
    const view = whole(message.parts);
    return view ? { kind: 'held', held: { epoch, n, view } } : { kind: 'gap' };
  }
  if (!known || n > known.n + 1) return { kind: 'gap' };
  if (n <= known.n) return { kind: 'old' };
  return { kind: 'held', held: { epoch, n, view: merge(known.view, message.parts) } };
}
