import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Which picture of the icon set stands for which card. */
const PICTURES = {
  calls: 'telephone-receiver',
  closing: 'handshake',
  discount: 'label',
  care: 'red-heart',
  coaching: 'graduation-cap',
  fieldInsight: 'ear',
  ads: 'bullseye',
  promotion: 'party-popper',
  salesKit: 'briefcase',
  brand: 'megaphone',
  research: 'magnifying-glass-tilted-left',
  content: 'open-book',
} as const;

type IconSet = { icons: Record<string, { body: string }> };
type Entry = { file: string; author: string; licence: string; source: string };

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const manifestFile = `${assets}manifest.json`;
const setFile = fileURLToPath(import.meta.resolve('@iconify-json/fluent-emoji-flat/icons.json'));
const set = JSON.parse(readFileSync(setFile, 'utf8')) as IconSet;

const readManifest = (): Entry[] =>
  existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Entry[]) : [];

/** Writes one SVG file a card, and its author and licence into the manifest, whose other entries stay as they are. */
const extract = (): void => {
  mkdirSync(`${assets}icons`, { recursive: true });
  const entries: Entry[] = [];
  for (const [card, name] of Object.entries(PICTURES)) {
    const icon = set.icons[name];
    if (!icon) throw new Error(`no icon ${name} in the set`);
    const file = `icons/${card}.svg`;
    writeFileSync(
      `${assets}${file}`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${icon.body}</svg>\n`,
    );
    entries.push({
      file,
      author: 'Microsoft Corporation (Fluent Emoji Flat)',
      licence: 'MIT',
      source: `https://github.com/microsoft/fluentui-emoji, as ${name} in @iconify-json/fluent-emoji-flat 1.2.6`,
    });
  }
  const files = new Set(entries.map((entry) => entry.file));
  const kept = readManifest().filter((entry) => !files.has(entry.file));
  const lines = [...kept, ...entries].map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(manifestFile, `[\n${lines.join(',\n')}\n]\n`);
};

extract();
