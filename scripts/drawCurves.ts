import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../shared/lab/fault.ts';
import { COFFEE, SHIPPED } from '../shared/scenario/shipped.ts';
import { coldPicture } from './curves/cold.ts';
import { cuspPicture } from './curves/cusp.ts';
import { mixPicture } from './curves/mix.ts';
import { priceCutPicture } from './curves/priceCut.ts';
import { responsePicture } from './curves/response.ts';
import { readArguments, refuse } from './lib/commandLine.ts';
import { root } from './lib/tool.ts';

/** `npm run curves`: draws the pictures of docs/market.md anew from the model, into docs/curves. */
const { rest } = readArguments([]);
if (rest.length > 0) refuse(new Fault(`${rest[0]}: nothing is understood here; npm run curves draws all pictures`));

const bench = {
  seed: null,
  scenario: (id: string) => {
    const found = SHIPPED.find((it) => it.id === id);
    if (!found) throw new Error(`no scenario ${id}`);
    return found;
  },
};

const folder = join(root, 'docs', 'curves');
mkdirSync(folder, { recursive: true });
for (const [name, drawn] of [
  ['response', responsePicture(COFFEE)],
  ['cusp', cuspPicture(bench)],
  ['price-cut', priceCutPicture(bench)],
  ['cold', coldPicture(COFFEE)],
  ['mix', mixPicture(bench)],
] as const)
  writeFileSync(join(folder, `${name}.svg`), drawn);
