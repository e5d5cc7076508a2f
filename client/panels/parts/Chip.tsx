import type { ComponentChildren } from 'preact';

type Tone = 'sales' | 'marketing' | 'gold' | 'good' | 'bad' | 'paper';

/** A short fact in a coloured field; the words alone carry the meaning. */
export function Chip({ tone = 'paper', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) {
  return <span class={`chip ${tone}`}>{children}</span>;
}
