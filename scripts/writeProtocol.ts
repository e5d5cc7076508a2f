import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { protocolPage } from './protocol/page.ts';

const doc = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

/** Writes the description of the wire from the schemas that the server parses with. */
writeFileSync(doc('protocol.md'), protocolPage(readFileSync(doc('exampleBot.mjs'), 'utf8')));
