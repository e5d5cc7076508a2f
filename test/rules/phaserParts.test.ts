import { expect, test } from 'vitest';
import { SOURCES } from './sources.ts';

/** Types come from the whole package, so the compiler cannot notice what our part of the engine lacks. */
test('the part of Phaser that is built can make every kind of thing that a scene adds', () => {
  const scenes = SOURCES.filter(({ path }) => path.startsWith('client/scenes/'));
  const entry = scenes.find(({ path }) => path === 'client/scenes/phaser.ts')?.text ?? '';
  const added = scenes.flatMap(({ text }) => [...text.matchAll(/\.add\s*\.(\w+)\(/g)].map(([, kind = '']) => kind));
  expect(added.length).toBeGreaterThan(1);
  expect(added.filter((kind) => !entry.includes(`/gameobjects/${kind.toLowerCase()}/`))).toEqual([]);
});
