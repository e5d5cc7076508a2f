import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { Fault } from '../shared/lab/fault.ts';
import { boundsOf, placesOf, scenarioAt } from '../shared/lab/fit/coordinates.ts';
import type { Fit } from '../shared/lab/fit/objective.ts';
import { errorOf, residuals } from '../shared/lab/fit/objective.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { shipped } from '../shared/scenario/shipped.ts';
import { progress, readArguments, refuse } from './lib/commandLine.ts';
import { findScenario, readJson } from './lib/scenarioFile.ts';
import { root, runTool } from './lib/tool.ts';

/**
 * Fits a shipped scenario's parameters to the published facts and to what makes it a game, within their bounds:
 * `npm run calibrate -- coffee [--fresh]`. Deterministic. Each step that helped is kept in `.build/calibrate`, so that a fit
 * that was stopped goes on from there; at its end the parameters are written into the scenario file. `--fresh` begins with the file as it is.
 */
const STEPS = 30;
const ENOUGH = 1e-3;
const DIFFERENCE = 0.01;

type Kept = { readonly places: readonly number[]; readonly damping: number; readonly steps: number };

const { flags, rest } = readArguments(['--fresh']);
const [id = 'coffee'] = rest;
const file = join(root, 'shared', 'scenario', `${id}.json`);
const kept = join(root, '.build', 'calibrate', `${id}.json`);

try {
  if (shipped(id) === undefined) throw new Fault(`${id}: only a shipped scenario can be fitted`);
  await calibrate(findScenario(id));
  process.exitCode = await runTool('biome', ['format', '--write', file]);
} catch (error) {
  refuse(error);
}

async function calibrate(scenario: Scenario): Promise<void> {
  const bounds = boundsOf(scenario);
  const began = placesOf(scenario, bounds);
  const fit: Fit = { scenario, bounds, began, others: findScenario };
  if (flags.has('--fresh')) rmSync(kept, { force: true });
  let { places, damping, steps }: Kept = resumed() ?? { places: began, damping: 0.05, steps: 0 };
  let list = residuals(fit, places);
  let error = errorOf(list);
  say(`${bounds.length} parameters, ${list.length} residuals, step ${steps} of ${STEPS}: error ${error.toFixed(4)}`);
  for (; steps < STEPS && error > ENOUGH; steps += 1) {
    const columns = await slopes(fit, places, list);
    let better = false;
    for (let tries = 0; tries < 6 && !better; tries += 1) {
      const next = step(fit, places, list, columns, damping);
      const moved = residuals(fit, next);
      better = errorOf(moved) < error - ENOUGH / 10;
      if (better) {
        places = next;
        list = moved;
        error = errorOf(moved);
        damping = Math.max(damping / 4, 1e-4);
      } else damping *= 6;
    }
    say(`step ${steps + 1}: error ${error.toFixed(4)}${better ? '' : ', no way on'}`);
    if (!better) break;
    mkdirSync(join(kept, '..'), { recursive: true });
    writeFileSync(kept, JSON.stringify({ places, damping, steps: steps + 1 } satisfies Kept));
  }
  const { params } = scenarioAt(scenario, bounds, places, true);
  const written: unknown = { ...(readJson(file) as object), params };
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  rmSync(kept, { force: true });
  say(`${file} is written. npm run evidence tells which facts hold.`);
}

/** How every residual moves with every parameter, by one small step of each. Lets Ctrl-C through in between. */
async function slopes(fit: Fit, places: readonly number[], list: readonly number[]): Promise<number[][]> {
  const columns: number[][] = [];
  for (const [i, place] of places.entries()) {
    progress(`slope ${i + 1} of ${places.length}`);
    const by = place > 1 - 2 * DIFFERENCE ? -DIFFERENCE : DIFFERENCE;
    const moved = residuals(fit, places.with(i, place + by));
    columns.push(moved.map((it, k) => (it - (list[k] ?? 0)) / by));
    await new Promise(setImmediate);
  }
  progress('');
  return columns;
}

/** One step of Levenberg and Marquardt from known slopes, held within the bounds. */
function step(
  fit: Fit,
  places: readonly number[],
  list: readonly number[],
  columns: readonly (readonly number[])[],
  damping: number,
): number[] {
  const points = { x: list.map((_, k) => k), y: list.map(() => 0) };
  const model = (at: readonly number[]) => {
    const there = at.every((it, i) => it === places[i]) ? list : residuals(fit, at);
    return (k: number): number => there[k] ?? 0;
  };
  return levenbergMarquardt(points, model, {
    initialValues: [...places],
    damping,
    maxIterations: 1,
    errorTolerance: 1e-12,
    minValues: places.map(() => 0),
    maxValues: places.map(() => 1),
    jacobianFunction: () => (k) => columns.map((column) => column[k] ?? 0),
  }).parameterValues;
}

function resumed(): Kept | undefined {
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

function say(text: string): void {
  console.error(text);
}
