import { describe, expect, it } from 'vitest';
import { townAt } from '../../../client/present/town.ts';
import { flowsOf } from '../../../client/present/townFlow.ts';
import type { Figure, TownPicture } from '../../../client/present/townPicture.ts';
import { townView } from '../fixtures/townView.ts';

const WEEKS = 26;
const view = townView(4, 3, WEEKS);
const at = (week: number, team: string | null = null, from = view, round = 3): TownPicture => {
  const picture = townAt(from, round, week, team);
  if (!picture) throw new Error('no picture');
  return picture;
};
const count = (picture: TownPicture, is: (figure: Figure) => boolean): number => picture.figures.filter(is).length;
const inMarket = (picture: TownPicture): readonly Figure[] =>
  picture.figures.filter((it) => it.to.place !== 'outskirts');

describe('where a person stands is where that person is in the funnel', () => {
  for (const [teams, weeks, still] of [
    [2, 13, true],
    [4, 26, true],
    [8, 13, true],
    [4, 26, false],
  ] as const) {
    it(`puts the outcome's people on their places (${teams} teams, ${weeks} weeks, ${still ? 'still' : 'moving'})`, () => {
      const session = townView(teams, 2, weeks);
      for (let week = 0; week <= weeks; week++) {
        // Without motion everyone has arrived; with it, who is still busy with an earlier walk sets off a little late.
        const late = still || week === 0 || week === weeks ? 0 : 6;
        const picture = townAt(session, 2, week, null, { still });
        if (!picture) throw new Error('no picture');
        const near = (found: number, people: number): void =>
          expect(Math.abs(found - Math.round(people / picture.scale.market))).toBeLessThanOrEqual(late);
        picture.stalls.forEach((stall, team) => {
          const { leads, customers, loyal, shoppers } = stall.people;
          const of = (place: string): number => count(picture, (it) => it.to.place === place && it.to.team === team);
          near(of('queue'), leads);
          near(of('stall'), customers + loyal);
          near(
            count(picture, (it) => it.to.place === 'square'),
            shoppers,
          );
        });
      }
    });
  }

  it('lets nobody appear or vanish: every place changes by who comes and who goes', () => {
    const teams = Object.values(view.outcomes['3']?.teams ?? {});
    const { crowds, flows } = flowsOf(teams, WEEKS, { market: 100, outskirts: 100 });
    flows.forEach((flow, week) => {
      const [now, then] = [crowds[week], crowds[week + 1]];
      if (!now || !then) throw new Error('no crowd');
      let square = now.square + flow.enter - flow.exit;
      flow.teams.forEach((it, team) => {
        expect((now.queue[team] ?? 0) + it.joined - it.won - it.back).toBe(then.queue[team]);
        expect((now.stall[team] ?? 0) + it.won - it.left).toBe(then.stall[team]);
        expect(Math.min(it.joined, it.found, it.won, it.back, it.left)).toBeGreaterThanOrEqual(0);
        expect(it.found).toBeLessThanOrEqual(it.joined);
        square += it.back + it.left - it.joined;
      });
      expect(square).toBe(then.square);
    });
  });

  it('lets as many buy as the outcome says, rounded over the round and not week by week', () => {
    const teams = Object.values(view.outcomes['3']?.teams ?? {});
    const { flows } = flowsOf(teams, WEEKS, { market: 100, outskirts: 100 });
    teams.forEach((team, n) => {
      const won = flows.reduce((sum, flow) => sum + (flow.teams[n]?.won ?? 0), 0);
      const people = team.weeks.won.reduce((sum, it) => sum + it, 0);
      expect(Math.abs(won - people / 100)).toBeLessThanOrEqual(2);
    });
  });

  it('gives a heart to as many as are loyal, once a week is over', () => {
    for (let week = 0; week < WEEKS; week++) {
      const picture = at(week);
      picture.stalls.forEach((stall, team) => {
        const hearts = count(picture, (it) => it.look === 'loyal' && it.team === team);
        expect(Math.abs(hearts - stall.people.loyal / picture.scale.market)).toBeLessThanOrEqual(3);
      });
    }
    const end = at(WEEKS);
    end.stalls.forEach((stall, team) => {
      expect(count(end, (it) => it.look === 'loyal' && it.team === team)).toBe(
        Math.round(stall.people.loyal / end.scale.market),
      );
    });
  });

  it('puts a dot over as many outsiders as have heard of a team', () => {
    const picture = at(9);
    picture.stalls.forEach((stall, team) => {
      const dots = count(picture, (it) => it.aware.includes(team));
      expect(dots).toBe(Math.round(stall.people.aware / picture.scale.outskirts));
    });
  });

  it('stands for all people with a crowd of bearable size', () => {
    for (const most of [160, 380]) {
      const picture = townAt(view, 3, 0, null, { most });
      expect(picture?.figures.length).toBeLessThanOrEqual(most + 4);
      expect(picture?.figures.length).toBeGreaterThanOrEqual(most * 0.35);
    }
  });
});

describe('figures walk', () => {
  it('lets nobody stand on another’s spot once all have arrived', () => {
    const picture = at(WEEKS);
    const spots = picture.figures.map((it) => JSON.stringify(it.to));
    expect(new Set(spots).size).toBe(spots.length);
    expect(count(picture, (it) => it.t < 1)).toBe(0);
  });

  it('moves only as many as the flows name: most stay where they are', () => {
    for (let week = 0; week < WEEKS; week++) {
      const before = new Map(inMarket(at(week)).map((it) => [it.id, it.to]));
      const moved = inMarket(at(week + 1)).filter((it) => {
        const was = before.get(it.id);
        return was && (was.place !== it.to.place || was.team !== it.to.team);
      });
      expect(moved.length).toBeLessThan(before.size * 0.35);
    }
  });

  it('lets everyone go on from where it stood: no one jumps', () => {
    const step = 1 / 16;
    for (let week = 0; week < 6; week += step) {
      const before = new Map(at(week).figures.map((it) => [it.id, it]));
      for (const now of at(week + step).figures) {
        const was = before.get(now.id);
        if (!was || JSON.stringify(was.to) === JSON.stringify(now.to)) continue;
        // The spot it leaves is the one it was bound for, unless a short move up lies between two pictures.
        const kept = JSON.stringify(now.from) === JSON.stringify(was.to);
        expect(kept || was.to.place === 'queue' || now.t < step * 8).toBe(true);
      }
    }
  });

  it('joins a queue only from the square, buys only from the queue, gives up only towards the square', () => {
    const legs = new Set<string>();
    for (let week = 0; week <= WEEKS; week += 0.25)
      for (const { from, to, t } of at(week).figures) if (t < 1) legs.add(`${from.place}>${to.place}`);
    const lawful = [
      'square>queue',
      'queue>queue',
      'queue>stall',
      'queue>square',
      'stall>square',
      'outskirts>square',
      'square>outskirts',
      'stall>stall',
    ];
    expect([...legs].filter((leg) => !lawful.includes(leg))).toEqual([]);
    expect(legs).toContain('square>queue');
    expect(legs).toContain('queue>stall');
  });
});

describe('the picture', () => {
  it('without motion shows nobody on the way and no rep out', () => {
    const picture = townAt(view, 3, 11, null, { still: true });
    expect(picture?.figures.every((it) => it.t === 1)).toBe(true);
    expect(picture?.reps.every((it) => it.to === null && it.t === 1)).toBe(true);
  });

  it('is the same whenever it is asked for, in whatever order', () => {
    const late = JSON.stringify(at(20.3));
    at(2);
    at(25.9);
    expect(JSON.stringify(townAt(structuredClone(view), 3, 20.3, null))).toBe(late);
  });

  it('knows only what was released: a rival’s inner numbers change nothing', () => {
    const other = structuredClone(view);
    const outcome = other.outcomes['3'];
    if (!outcome) throw new Error('no outcome');
    outcome.companyValue = { parang: 42 };
    expect(JSON.stringify(at(12.5, 'kawung', other))).toBe(JSON.stringify(at(12.5, 'kawung')));
  });

  it('marks the viewer’s own stall and no other', () => {
    expect(
      at(3, 'truntum')
        .stalls.filter((stall) => stall.own)
        .map((stall) => stall.team),
    ).toEqual(['truntum']);
    expect(at(3).stalls.some((stall) => stall.own)).toBe(false);
  });

  it('holds weeks outside the round at its ends', () => {
    expect(at(-4)).toEqual(at(0));
    expect(at(99)).toEqual(at(WEEKS));
  });

  it('is null for a round that was not played', () => {
    expect(townAt(view, 4, 0, null)).toBeNull();
  });
});
