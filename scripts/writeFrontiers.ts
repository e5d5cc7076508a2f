import { mkdirSync, writeFileSync } from 'node:fs';
import { parOf, undominated } from '../shared/lab/solver/par.ts';
import type { Score } from '../shared/lab/solver/play.ts';
import { MODEL_VERSION } from '../shared/market/market.ts';
import { SHIPPED } from '../shared/scenario/shipped.ts';

/**
 * What the debrief compares teams with, for those who like numbers: `npm run frontiers` writes the par and the frontier of every
 * shipped scenario into `assets/frontiers`, for each number of teams. The same scenario gives the same file. Some six minutes.
 */
const MOST_TEAMS = 8;

/** Four digits say all that a search finds. */
const rounded = (cents: number): number => Number(cents.toPrecision(4));

type Two = Pick<Score, 'revenue' | 'brandValue'>;

const only = process.argv.slice(2);
const folder = new URL('../assets/frontiers/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const scenario of SHIPPED.filter(({ id }) => only.length === 0 || only.includes(id))) {
  const teams: Record<string, unknown> = {};
  for (let count = 2; count <= MOST_TEAMS; count += 1) {
    const { best, house, frontier } = parOf(scenario, { rivals: count - 1 });
    const whole = (it: Two): Two => ({ revenue: rounded(it.revenue), brandValue: rounded(it.brandValue) });
    const of = (it: Two): number[] => [rounded(it.revenue), rounded(it.brandValue)];
    teams[String(count)] = { par: of(best), house: of(house), frontier: undominated(frontier.map(whole)).map(of) };
    console.error(`${scenario.id}: ${count} teams`);
  }
  const { id, rounds } = scenario;
  const lines = Object.entries(teams).map(([count, found]) => `"${count}": ${JSON.stringify(found)}`);
  const head = `"scenario": "${id}", "modelVersion": "${MODEL_VERSION}", "rounds": ${rounds}`;
  writeFileSync(new URL(`${id}.json`, folder), `{ ${head}, "teams": {\n${lines.join(',\n')}\n} }\n`);
}
