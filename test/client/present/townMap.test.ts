import { describe, expect, it } from 'vitest';
import type { TownMap } from '../../../client/present/townMap.ts';
import { layTown } from '../../../client/present/townMap.ts';
import type { Spot } from '../../../client/present/townPicture.ts';
import { STALL } from '../../../client/present/townPlots.ts';
import { MARKERS, markerShape, teamLook } from '../../../client/present/townTeam.ts';
import { MOTIFS } from '../../../shared/session/settings.ts';

const ROOM = { outskirts: 110, square: 150, queue: 14, stall: 40 };
const SIZES = [
  { name: 'laptop', width: 1366, height: 500, label: 40 },
  { name: 'projector', width: 1920, height: 800, label: 54 },
  { name: 'phone', width: 390, height: 640, label: 38 },
];
const TEAMS = [2, 3, 4, 5, 6, 7, 8];
const cases = SIZES.flatMap((size) => TEAMS.map((teams) => ({ ...size, teams })));

/** All parts of the work, one after the other. */
function whole<T>(work: Iterator<undefined, T>): T {
  let part = work.next();
  while (!part.done) part = work.next();
  return part.value;
}
const townMap = (...of: Parameters<typeof layTown>): TownMap => whole(layTown(...of));

const spots = (map: TownMap, place: Spot['place'], count: number, team = -1) =>
  Array.from({ length: count }, (_, slot) => map.spot({ place, team, slot }));

describe.each(cases)('the town on a $name for $teams teams', ({ teams, ...size }) => {
  const map = townMap(teams, size, ROOM);

  it('has a plot for every team, all in the picture with roof and name', () => {
    expect(map.plots).toHaveLength(teams);
    for (const plot of map.plots) {
      expect(plot.x - STALL.half * map.unit).toBeGreaterThanOrEqual(0);
      expect(plot.x + STALL.half * map.unit).toBeLessThanOrEqual(size.width);
      expect(plot.y - STALL.high * map.unit - size.label).toBeGreaterThanOrEqual(-1);
      expect(plot.y).toBeLessThanOrEqual(size.height);
    }
  });

  it('keeps stalls and their names apart', () => {
    map.plots.forEach((a, n) => {
      for (const b of map.plots.slice(n + 1)) {
        const beside = Math.abs(a.x - b.x) >= 2 * STALL.half * map.unit;
        const above = Math.abs(a.y - b.y) >= STALL.high * map.unit + size.label;
        expect(beside || above).toBe(true);
      }
    });
  });

  it('has a spot of its own for every figure, inside the picture', () => {
    const all = [
      ...spots(map, 'outskirts', ROOM.outskirts),
      ...spots(map, 'square', ROOM.square),
      ...map.plots.flatMap((_, team) => [
        ...spots(map, 'queue', ROOM.queue, team),
        ...spots(map, 'stall', ROOM.stall, team),
      ]),
    ];
    for (const { x, y } of all) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(size.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(size.height);
    }
    expect(new Set(all.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(all.length);
  });

  it('finds every team a place for a poster, clear of stalls, and nothing stands on anything else', () => {
    // A phone may have no room for them.
    if (size.width > 640 && teams <= 6)
      for (const places of map.posters) expect(places.length).toBeGreaterThanOrEqual(1);
    const feet = [...map.posters.flat(), ...map.things.filter(({ piece }) => !['post', 'garland'].includes(piece))];
    for (const foot of feet)
      for (const plot of map.plots) {
        const beside = Math.abs(foot.x - plot.x) > STALL.half * map.unit;
        expect(beside || foot.y < plot.y - STALL.high * map.unit || foot.y > plot.y + STALL.court * map.unit).toBe(
          true,
        );
      }
    expect(new Set(feet.map(({ x, y }) => `${x} ${y}`)).size).toBe(feet.length);
  });

  it('serves the queue from the stall on: the first in line stands nearest', () => {
    map.plots.forEach((plot, team) => {
      const [first, last] = [0, ROOM.queue - 1].map((slot) => map.spot({ place: 'queue', team, slot }));
      const far = (at = { x: 0, y: 0 }): number =>
        Math.hypot(at.x - (plot.path[0]?.x ?? 0), at.y - (plot.path[0]?.y ?? 0));
      expect(far(first)).toBeLessThan(far(last));
    });
  });
});

describe('teams are told apart', () => {
  it('by eight different markers', () => {
    const markers = MOTIFS.map((motif) => teamLook(motif).marker);
    expect(new Set(markers).size).toBe(8);
    expect(new Set(markers)).toEqual(new Set(MARKERS));
    for (const marker of MARKERS) expect(markerShape(marker).length).toBeGreaterThanOrEqual(3);
  });

  it('by six colours, and by motif and marker where a colour comes again', () => {
    const colours = MOTIFS.map((motif) => teamLook(motif).colour);
    expect(new Set(colours.slice(0, 6)).size).toBe(6);
    expect(colours.slice(6)).toEqual(colours.slice(0, 2));
  });
});
