import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './protocol/fingerprint.ts';

const file = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(file(name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(file(name), text);

/** Raises the number of the protocol where its schemas have changed, then writes what describes the wire and a recording. */
const VERSION = 'shared/protocol/version.ts';
const BOT = 'docs/exampleBot.mjs';
const version = read(VERSION);
if (!version.includes(`SCHEMAS = '${fingerprint()}'`)) {
  const next = Number(/PROTOCOL = (\d+)/.exec(version)?.[1]) + 1;
  write(
    VERSION,
    version.replace(/PROTOCOL = \d+/, `PROTOCOL = ${next}`).replace(/SCHEMAS = '\w*'/, `SCHEMAS = '${fingerprint()}'`),
  );
  write(BOT, read(BOT).replace(/protocol: \d+/, `protocol: ${next}`));
}
// These read the number when they are loaded.
const { protocolPage } = await import('./protocol/page.ts');
const { recordingSchema } = await import('./protocol/recordingSchema.ts');
write('docs/protocol.md', protocolPage(read(BOT)));
write('docs/recording.schema.json', recordingSchema());
