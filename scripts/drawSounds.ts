import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCORE } from './sounds/score.ts';
import { RATE, render } from './sounds/synthesis.ts';
import { waveFile } from './sounds/waveFile.ts';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const manifestFile = `${assets}manifest.json`;

type Entry = { file: string; author: string; licence: string; source: string };

/** Renders every sound of the game into `assets/sounds`, and its author and licence into the manifest, whose other entries stay. */
const draw = (): void => {
  mkdirSync(`${assets}sounds`, { recursive: true });
  const entries = Object.entries(SCORE).map(([name, { seconds, strokes }]): Entry => {
    const file = `sounds/${name}.wav`;
    writeFileSync(`${assets}${file}`, waveFile(render(seconds, strokes), RATE));
    return {
      file,
      author: 'Pasar contributors',
      licence: 'MIT',
      source: 'rendered for Pasar by scripts/drawSounds.ts',
    };
  });
  const kept = (JSON.parse(readFileSync(manifestFile, 'utf8')) as Entry[]).filter(
    ({ file }) => !file.startsWith('sounds/'),
  );
  const lines = [...kept, ...entries].map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(manifestFile, `[\n${lines.join(',\n')}\n]\n`);
};

draw();
