import type { View } from '../../../shared/view/parts.ts';
import type { Company } from '../../present/companies.ts';
import { companiesIn, knownThroughout } from '../../present/companies.ts';

export type Axis = 'revenue' | 'brandValue' | 'companyValue' | 'quotas';
/** One company's place on one axis; money in cents, quotas as a count. Teams with equal values share a place. */
export type Standing = { readonly company: Company; readonly value: number; readonly place: number };

const rounds = (view: View): readonly View['outcomes'][string][] =>
  Object.values(view.outcomes).sort((one, other) => one.round - other.round);

function onAxis(view: View, axis: Axis, team: string): number {
  const played = rounds(view);
  const last = played.at(-1);
  switch (axis) {
    case 'revenue':
      return played.reduce((sum, { teams }) => sum + (teams[team]?.revenue ?? 0), 0);
    case 'brandValue':
      return last?.teams[team]?.brandValue ?? 0;
    case 'companyValue':
      return last?.companyValue[team] ?? 0;
    case 'quotas':
      return played.reduce((sum, { teams }) => sum + (teams[team]?.quarters.filter(({ hit }) => hit).length ?? 0), 0);
  }
}

/** Quarters played so far. */
export const quartersPlayed = (view: View): number =>
  rounds(view).reduce((sum, { teams }) => sum + (Object.values(teams)[0]?.quarters.length ?? 0), 0);

/** The three lists of the debrief; company value is one of them only where it is released. */
export function axesOf(view: View): readonly [Axis, Axis, Axis] {
  const last = rounds(view).at(-1);
  const released = view.session.companyValue && last !== undefined && Object.keys(last.companyValue).length > 0;
  return ['revenue', 'brandValue', released ? 'companyValue' : 'quotas'];
}

/**
 * Companies of which the figures are released on one axis, best first; `own` is the viewer's team. The axes are never added
 * up, and who cannot be followed through all rounds is left out.
 */
export function standingsOf(
  view: View,
  axis: Axis,
  own: string | null,
  letterName: (letter: string) => string,
): readonly Standing[] {
  const last = rounds(view).at(-1);
  if (!last) return [];
  const values = companiesIn(view, last, own, letterName)
    .filter(({ key }) => knownThroughout(view, key, last.round))
    .map((company) => ({ company, value: onAxis(view, axis, company.key) }));
  return values
    .map((it) => ({ ...it, place: 1 + values.filter((other) => other.value > it.value).length }))
    .sort((one, other) => one.place - other.place);
}
