import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { composeAtlas } from '../../scripts/atlas/compose.ts';
import { MOTIFS } from '../../shared/session/settings.ts';

const folder = fileURLToPath(new URL('../../assets/atlas/', import.meta.url));
const fresh = composeAtlas();

const Frame = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const Sheet = z.object({ width: z.int(), height: z.int(), frames: z.record(z.string(), Frame) });
const Sheets = z.record(z.string(), Sheet);
const { town, team } = z.object({ town: Sheets, team: Sheets }).parse(JSON.parse(fresh.get('frames.json') ?? '{}'));

describe('the atlas', () => {
  it('is what its drawings compose to: if not, run npm run atlas', () => {
    expect(readdirSync(folder).sort()).toEqual([...fresh.keys()].sort());
    for (const [name, text] of fresh) expect(readFileSync(`${folder}${name}`, 'utf8') === text, name).toBe(true);
  });

  it.each(Object.entries(team))('has the %s of every motif, all laid out alike', (name, { width, height }) => {
    const sheets = MOTIFS.map((motif) => fresh.get(`${motif}.${name}.svg`) ?? '');
    const layout = (svg: string): string[] => [...svg.matchAll(/^<g transform="translate\(([^)]*)\)/gm)].map(String);
    expect(layout(sheets[0] ?? '').length).toBeGreaterThan(10);
    for (const svg of sheets) {
      expect(svg).toContain(`width="${width}" height="${height}"`);
      expect(layout(svg).map((it) => it.slice(0, 40))).toEqual(layout(sheets[0] ?? '').map((it) => it.slice(0, 40)));
    }
  });

  it('gives every piece a name of its own', () => {
    const names = [town, team].map((sheets) => Object.values(sheets).flatMap(({ frames }) => Object.keys(frames)));
    for (const all of [...names, names.flat()]) expect(new Set(all).size).toBe(all.length);
  });

  it.each(Object.entries({ ...town, ...team }))(
    'keeps the pieces of the %s sheet apart and inside',
    (_, { width, height, frames: all }) => {
      const rows = Object.entries(all);
      // One piece alone is always apart.
      expect(rows.length).toBeGreaterThan(1);
      rows.forEach(([name, [x, y, wide, high]], n) => {
        expect(x >= 0 && y >= 0 && x + wide <= width && y + high <= height, name).toBe(true);
        for (const [other, [ox, oy, owide, ohigh]] of rows.slice(n + 1)) {
          const apart = x + wide < ox || ox + owide < x || y + high < oy || oy + ohigh < y;
          expect(apart, `${name} and ${other}`).toBe(true);
        }
      });
    },
  );
});
