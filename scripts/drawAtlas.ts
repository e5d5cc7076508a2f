import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeAtlas } from './atlas/compose.ts';

/** Composes the town's pictures anew from `assets/town` and `assets/motifs`: `npm run atlas`. A test says when that is due. */
const folder = fileURLToPath(new URL('../assets/atlas/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of composeAtlas()) {
  writeFileSync(`${folder}${name}`, text);
  console.log(`${name} ${Math.ceil(text.length / 1024)} KB`);
}
