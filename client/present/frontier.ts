import type { View } from '../../shared/view/parts.ts';
import type { ScoreMapPicture, ScorePoint, ScoreTrail } from './scoreMap.ts';
import { axisFor } from './scoreMap.ts';

type Two = readonly [revenue: number, brandValue: number];

/** What a search found for a market of so many companies, in cents: see `scripts/writeFrontiers.ts`. */
export type Frontier = { readonly par: Two; readonly house: Two; readonly frontier: readonly Two[] };
export type FrontierFile = {
  readonly modelVersion: string;
  readonly rounds: number;
  readonly teams: Readonly<Record<string, Frontier>>;
};

/** In parallel markets every team meets three rivals, whoever else plays. */
const IN_PARALLEL = 4;

/** What can be compared with this session; null where it was played with another model, fewer rounds, or another number of teams. */
export function frontierFor(view: View, file: FrontierFile): Frontier | null {
  const { settings } = view.session;
  if (file.modelVersion !== view.scenario.modelVersion || file.rounds !== settings.rounds) return null;
  const companies = settings.market === 'parallel' ? IN_PARALLEL : view.people.teams.length;
  return file.teams[String(companies)] ?? null;
}

const NEUTRAL = '#6B6273';

/** The score map with where each company ended, and the frontier, par and the first plan beside them. */
export function frontierPicture(
  found: Frontier,
  map: ScoreMapPicture,
  names: { readonly frontier: string; readonly par: string; readonly house: string },
): ScoreMapPicture {
  const trail = (key: keyof typeof names, marker: ScoreTrail['marker'], places: readonly Two[]): ScoreTrail => {
    const points = places.map(([revenue, brandValue], round): ScorePoint => ({ round, revenue, brandValue }));
    return { key, name: names[key], marker, colour: NEUTRAL, own: false, points };
  };
  const trails = [
    trail('frontier', 'circle', found.frontier),
    trail('par', 'diamond', [found.par]),
    trail('house', 'square', [found.house]),
    ...map.trails.map((it) => ({ ...it, points: it.points.slice(-1) })),
  ];
  const all = trails.flatMap(({ points }) => points);
  const x = axisFor(all.map(({ revenue }) => revenue));
  const y = axisFor(all.map(({ brandValue }) => brandValue));
  return { ...map, x, y, trails };
}
