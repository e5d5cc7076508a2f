import type { AgendaRound } from './agenda.ts';
import type { Chips } from './cards.ts';
import { CARDS } from './cards.ts';
import type { Shock } from './shock.ts';

/** The parts of a scenario that speak of one another. */
type Parts = {
  readonly segments: readonly { readonly id: string }[];
  readonly rounds: number;
  readonly budget: { readonly start: number; readonly least: number; readonly most: number };
  readonly housePlan: { readonly chips: Chips; readonly focus: string };
  readonly shocks: readonly Shock[];
  readonly agenda: readonly AgendaRound[];
};

/** What does not go together, in words, and where: `['shocks', 3, 'effects', 0, 'segment']`. */
export type Mismatch = { readonly path: (string | number)[]; readonly message: string };

function* twice(list: string, entries: readonly { readonly id: string }[]): Generator<Mismatch> {
  for (const [index, { id }] of entries.entries())
    if (entries.findIndex((entry) => entry.id === id) < index)
      yield { path: [list, index, 'id'], message: `the id ${id} is used twice` };
}

function* ofBudget({ budget, housePlan }: Parts): Generator<Mismatch> {
  if (budget.least > budget.start)
    yield { path: ['budget', 'least'], message: `must be at most the start, ${budget.start}` };
  if (budget.most < budget.start)
    yield { path: ['budget', 'most'], message: `must be at least the start, ${budget.start}` };
  const chips = CARDS.reduce((sum, card) => sum + housePlan.chips[card], 0);
  if (chips > budget.start)
    yield { path: ['housePlan', 'chips'], message: `${chips} chips are more than the ${budget.start} of the start` };
}

function* ofSegments({ segments, housePlan, shocks }: Parts): Generator<Mismatch> {
  const known = ['all', ...segments.map(({ id }) => id)];
  const message = `must be one of ${known.join(', ')}`;
  for (const [index, { id }] of segments.entries())
    if (id === 'all') yield { path: ['segments', index, 'id'], message: 'all means every segment and names none' };
  if (!known.includes(housePlan.focus)) yield { path: ['housePlan', 'focus'], message };
  for (const [shock, { effects }] of shocks.entries())
    for (const [index, effect] of effects.entries())
      if ('segment' in effect && !known.includes(effect.segment))
        yield { path: ['shocks', shock, 'effects', index, 'segment'], message };
}

function* ofAgenda({ agenda, rounds, shocks }: Parts): Generator<Mismatch> {
  if (agenda.length !== rounds)
    yield {
      path: ['agenda'],
      message: `must have one entry for each of the ${rounds} rounds, and has ${agenda.length}`,
    };
  for (const [index, { round, shock }] of agenda.entries()) {
    if (round !== index + 1) yield { path: ['agenda', index, 'round'], message: `must be ${index + 1}` };
    if (shock !== null && !shocks.some(({ id }) => id === shock))
      yield { path: ['agenda', index, 'shock'], message: `there is no shock ${shock} in the deck` };
  }
}

/** Everything in a scenario that does not go together, though each part by itself is well formed. */
export const mismatches = (parts: Parts): Mismatch[] => [
  ...twice('segments', parts.segments),
  ...twice('shocks', parts.shocks),
  ...ofBudget(parts),
  ...ofSegments(parts),
  ...ofAgenda(parts),
];
