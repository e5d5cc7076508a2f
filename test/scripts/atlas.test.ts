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
const frames = z
  .object({ town: Sheet, outside: Sheet, queue: Sheet, team: Sheet })
  .parse(JSON.parse(fresh.get('frames.json') ?? '{}'));

describe('the atlas', () => {
  it('is what its drawings compose to: if not, run npm run atlas', () => {
    expect(readdirSync(folder).sort()).toEqual([...fresh.keys()].sort());
    for (const [name, text] of fresh) expect(readFileSync(`${folder}${name}`, 'utf8') === text, name).toBe(true);
  });

  it('has a sheet for every motif, all laid out alike', () => {
    const sheets = MOTIFS.map((motif) => fresh.get(`${motif}.svg`) ?? '');
    const layout = (svg: string): string[] => [...svg.matchAll(/^<g transform="translate\(([^)]*)\)/gm)].map(String);
    for (const svg of sheets) {
      expect(svg).toContain(`width="${frames.team.width}" height="${frames.team.height}"`);
      expect(layout(svg).map((it) => it.slice(0, 40))).toEqual(layout(sheets[0] ?? '').map((it) => it.slice(0, 40)));
    }
  });

  it.each(Object.entries(frames))(
    'keeps the pieces of the %s sheet apart and inside',
    (_, { width, height, frames: all }) => {
      const rows = Object.entries(all);
      expect(rows.length).toBeGreaterThan(20);
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
