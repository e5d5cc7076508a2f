import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { protocolPage } from './protocol/page.ts';
import { recordingSchema } from './protocol/recordingSchema.ts';

const doc = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

/** Writes the descriptions of the wire and of a recording from the schemas that the server parses with. */
writeFileSync(doc('protocol.md'), protocolPage(readFileSync(doc('exampleBot.mjs'), 'utf8')));
writeFileSync(doc('recording.schema.json'), recordingSchema());
