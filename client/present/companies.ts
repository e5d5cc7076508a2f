import type { View } from '../../shared/view/parts.ts';
import type { Marker } from './townTeam.ts';
import { MARKERS, teamLook } from './townTeam.ts';

/** A company as this viewer may know it: a team, or a rival that is known by a letter only. */
export type Company = {
  /** The key of its figures in every outcome part. */
  readonly key: string;
  readonly name: string;
  readonly marker: Marker;
  readonly colour: string;
  readonly own: boolean;
};

/** The look of whom nobody may know: no team's colour; the marker goes by the letter, which tells nothing. */
const UNKNOWN_COLOUR = '#6B6273';
const LETTERS = 'abcdefgh';

/** Whether a company has figures under the same key in every round up to this one, so that they may be summed. */
export const knownThroughout = (view: View, key: string, round: number): boolean =>
  Object.values(view.outcomes).every((outcome) => outcome.round > round || outcome.teams[key] !== undefined);

/**
 * The companies of which something (`teams`, by key) is released to this viewer: teams in their order, then rivals by their letter.
 * `letterName` says what a company is called of which only that letter (a capital) may be known.
 */
export function companiesIn(
  view: View,
  outcome: { readonly teams: Readonly<Record<string, unknown>> },
  own: string | null,
  letterName: (letter: string) => string,
): Company[] {
  const teams = view.people.teams
    .filter(({ team }) => outcome.teams[team] !== undefined)
    .map(({ team, name, motif }): Company => {
      const { marker, colour } = teamLook(motif);
      return { key: team, name, marker, colour, own: team === own };
    });
  const rivals = [...LETTERS].flatMap((letter, n): Company[] => {
    const key = `rival-${letter}`;
    if (outcome.teams[key] === undefined) return [];
    const marker = MARKERS[n] ?? 'circle';
    return [{ key, name: letterName(letter.toUpperCase()), marker, colour: UNKNOWN_COLOUR, own: false }];
  });
  return [...teams, ...rivals];
}
