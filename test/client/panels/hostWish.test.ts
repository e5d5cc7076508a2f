import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWish, requestOf, TEAM_CHOICES, teamSizes, teamsFor } from '../../../client/panels/shell/hostWish.ts';
import { keepWish, keptWish } from '../../../client/panels/shell/keptWish.ts';
import { HostRequest } from '../../../shared/protocol/http.ts';

const request = (change: Partial<ReturnType<typeof firstWish>> = {}) =>
  HostRequest.parse(requestOf({ ...firstWish('id'), ...change }, 'coffee', 'host-0001'));
const room = firstWish('id').room;

describe('what a facilitator has chosen', () => {
  it('is a session of one market at first, with the agenda of an hour and a half, which the server opens as it stands', () => {
    expect(request()).toMatchObject({
      scenario: 'coffee',
      teams: 4,
      settings: { market: 'shared', openAll: false, rounds: 6, planningSeconds: 270, room: { agenda: 90 } },
    });
  });

  it('is asked for as it was chosen', () => {
    const asked = request({
      market: 'parallel',
      scenario: 'b2b',
      title: '  Senin ',
      room: { ...room, silence: 'bot' },
    });
    expect(asked).toMatchObject({
      scenario: 'b2b',
      settings: { market: 'parallel', title: 'Senin', room: { silence: 'bot' } },
    });
  });

  it.each([
    [60, 7.5, 180],
    [180, null, 360],
    [null, 7.5, 450],
    [null, null, null],
  ] as const)('with an agenda of %s and %s minutes plans for %s seconds', (agenda, minutes, seconds) => {
    expect(request({ minutes, room: { ...room, agenda } }).settings.planningSeconds).toBe(seconds);
  });
});

describe('how many teams suit', () => {
  it.each([
    [1, 2],
    [4, 2],
    [7, 3],
    [9, 4],
    [12, 4],
    [17, 4],
    [20, 5],
    [24, 6],
    [32, 8],
    [99, 8],
  ])('%s people: %s teams', (people, teams) => {
    expect(teamsFor(people)).toBe(teams);
  });

  it('never fewer for more people, always a number on offer, and nobody is left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (people) => {
        const teams = teamsFor(people);
        expect(TEAM_CHOICES).toContain(teams);
        expect(teamsFor(people + 1)).toBeGreaterThanOrEqual(teams);
        const { least, most } = teamSizes(people, teams);
        expect(most - least).toBeLessThanOrEqual(1);
        expect(least * teams).toBeLessThanOrEqual(people);
        expect(most * teams).toBeGreaterThanOrEqual(people);
      }),
    );
  });
});

describe('what was chosen before', () => {
  const shelfWith = (text: string | null) => {
    let held = text;
    return {
      getItem: () => held,
      setItem: (_: string, value: string) => {
        held = value;
      },
    };
  };

  it('comes back, all but the name', () => {
    const shelf = shelfWith(null);
    const chosen = {
      ...firstWish('id'),
      title: 'Senin',
      scenario: 'b2b',
      teams: 7,
      minutes: null,
      openAll: true,
      ranking: { policy: 'own', delayed: true },
      room: { silence: 'house', awaySeconds: 30, retentionDays: null, agenda: null },
    } as const;
    keepWish(shelf, chosen);
    expect(keptWish(shelf, 'en')).toEqual({ ...chosen, title: '' });
  });

  it.each([null, '', 'not JSON', '[]', '"x"', '{"teams":99,"room":7,"pace":"players","minutes":"7"}'])(
    'is the standard where %s is kept',
    (text) => {
      expect(keptWish(shelfWith(text), 'en')).toEqual(firstWish('en'));
    },
  );

  it('is the standard without storage, or where storage throws', () => {
    const blocked = {
      getItem: (): string => {
        throw new Error('blocked');
      },
      setItem: (): void => {
        throw new Error('blocked');
      },
    };
    expect(keptWish(null, 'id')).toEqual(firstWish('id'));
    expect(keptWish(blocked, 'id')).toEqual(firstWish('id'));
    expect(() => keepWish(blocked, firstWish('id'))).not.toThrow();
  });

  it('opens a session, whatever is kept', () => {
    const anyKept = fc.record({
      teams: fc.jsonValue(),
      rounds: fc.jsonValue(),
      minutes: fc.jsonValue(),
      room: fc.oneof(fc.jsonValue(), fc.record({ agenda: fc.jsonValue(), awaySeconds: fc.jsonValue() })),
      ranking: fc.jsonValue(),
    });
    fc.assert(
      fc.property(anyKept, (kept) => {
        const wish = keptWish(shelfWith(JSON.stringify(kept)), 'id');
        expect(HostRequest.safeParse(requestOf(wish, 'coffee', 'host-0001')).success).toBe(true);
      }),
    );
  });
});
