import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { playedLine } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  briefed,
  CLOCK,
  closed,
  debriefed,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seated,
  sessionOf,
  tell,
  wish,
} from './workshop.ts';

type Play = Extract<AskedCommand, { type: 'PlayShock' }>;
const shock = (id: string, change: Partial<Play> = {}): Play => ({
  type: 'PlayShock',
  round: 1,
  shock: id,
  team: null,
  announced: false,
  ...change,
});
const withdraw = (id: string, round = 1) => ({ type: 'WithdrawShock', round, shock: id }) as const;
const played = (told: Told, ...shocks: readonly Play[]): Told =>
  tell(told, ...shocks.map((it) => wish(FACILITATOR, it)));
const revenueOf = (told: Told, team: string, round = 1): number =>
  playedLine(sessionOf(told)).rounds[round - 1]?.outcome?.teams[team]?.revenue ?? expect.fail('no outcome');

describe('a shock is laid ready', () => {
  it('for a round, at a team or at all, told or not', () => {
    given(planned())
      .when(FACILITATOR, shock('scandal', { team: 'parang', announced: true }))
      .gives({
        type: 'ShockPlayed',
        data: { line: 'line-1', round: 1, shock: 'scandal', team: 'parang', announced: true },
      });
  });

  it.each<[string, Told, number[], number[]]>([
    ['in the lobby', seated(), [1], [2]],
    ['in the briefing', briefed(), [1, 2], [3]],
    ['while planning is open', planned(), [1, 2], [3]],
    ['while the market runs', closed(planned()), [2], [1, 3]],
    ['in the review', reviewed(planned()), [2], [1, 3]],
    ['in the last planning', onward(planned()), [2], [1, 3]],
    ['after the last planning', closed(onward(planned()), 2), [], [1, 2, 3]],
    ['in the debrief', debriefed(onward(planned()), 2), [], [1, 2, 3]],
  ])('%s, for the round that is not closed yet and the next', (_, told, open, shut) => {
    for (const round of open) expect(given(told).when(FACILITATOR, shock('scandal', { round })).decided.ok).toBe(true);
    for (const round of shut) expect(given(told).when(FACILITATOR, shock('scandal', { round })).decided.ok).toBe(false);
  });

  it.each<[string, Told, number, string]>([
    ['a round that is closed', closed(planned()), 1, 'round/not-open'],
    ['a round that is over', onward(planned()), 1, 'round/other'],
    ['a round that is far', planned({ rounds: 4 }), 3, 'round/other'],
    ['a round that will not be', onward(planned()), 3, 'round/other'],
    ['any, when the last is closed', closed(onward(planned()), 2), 3, 'round/last'],
    ['any, in the debrief', debriefed(onward(planned()), 2), 2, 'session/over'],
  ])('never for %s, neither played nor taken back', (_, told, round, error) => {
    expect(given(told).when(FACILITATOR, shock('scandal', { round })).decided).toEqual({ ok: false, error });
    expect(given(told).when(FACILITATOR, withdraw('scandal', round)).decided).toEqual({ ok: false, error });
  });

  it('at a team that there is', () => {
    given(planned())
      .when(FACILITATOR, shock('scandal', { team: 'merah' }))
      .refuses('team/unknown');
  });

  it('at one team only where it does not change the market of all', () => {
    given(planned())
      .when(FACILITATOR, shock('rivalPrice', { team: 'kawung' }))
      .refuses('shock/strikes-all');
    const apart = given(planned({ market: 'parallel' })).when(FACILITATOR, shock('rivalPrice', { team: 'kawung' }));
    expect(apart.decided.ok).toBe(true);
  });

  it('once for a round; for two rounds it may', () => {
    const once = played(planned(), shock('scandal'));
    given(once).when(FACILITATOR, shock('scandal')).refuses('shock/played');
    expect(given(once).when(FACILITATOR, shock('scandal', { round: 2 })).decided.ok).toBe(true);
  });
});

describe('a shock is taken back', () => {
  it('until it strikes', () => {
    const told = played(planned(), shock('scandal'), shock('scandal', { round: 2 }));
    const session = given(told).when(FACILITATOR, withdraw('scandal')).leaves();
    expect(playedLine(session).shocks.map(({ round }) => round)).toEqual([2]);
  });

  it('only where it lies ready', () => {
    given(played(planned(), shock('scandal', { round: 2 })))
      .when(FACILITATOR, withdraw('scandal'))
      .refuses('shock/not-played');
  });
});

describe('when planning closes', () => {
  const ready = played(planned(), shock('downturn'), shock('scandal', { team: 'parang' }), shock('flu', { round: 2 }));
  const after = closed(ready);

  it('the shocks of that round strike, in the order in which they were played, and the outcome says which', () => {
    const resolved = after.find((event) => event.type === 'RoundResolved');
    expect(resolved?.data.shocks).toEqual([
      { shock: 'downturn', team: null },
      { shock: 'scandal', team: 'parang' },
    ]);
    expect(playedLine(sessionOf(after)).rounds[0]?.struck).toEqual(resolved?.data.shocks);
    expect(playedLine(sessionOf(after)).shocks.map((it) => it.shock)).toEqual(['flu']);
  });

  it('also when it is the clock that closes it', () => {
    const late = tell(ready, wish(CLOCK, { type: 'CloseRound', round: 1 }, 1_700_000_301_000));
    expect(late.find((event) => event.type === 'RoundResolved')?.data.shocks).toHaveLength(2);
  });

  it('they change what the market answers, as the market does when it is struck', () => {
    const quiet = closed(planned());
    expect(revenueOf(after, 'kawung')).toBeLessThan(revenueOf(quiet, 'kawung'));
    const { scenario, seed, lines, official } = sessionOf(planned());
    const house = { kawung: scenario.housePlan, parang: scenario.housePlan };
    const strikes = ['downturn', 'scandal'].map((id) => ({
      shock: scenario.shocks.find((it) => it.id === id) ?? expect.fail(id),
      team: id === 'scandal' ? 'parang' : null,
    }));
    const before = lines[official]?.market ?? expect.fail('no market');
    const struck = market.step(scenario, before, house, { seed, round: 1 }, strikes);
    expect(playedLine(sessionOf(after)).rounds[0]?.outcome).toEqual(struck.outcome);
  });

  it('a shock at one team leaves the plan of the other to luck alone', () => {
    const hit = closed(played(planned({ market: 'parallel' }), shock('scandal', { team: 'parang' })));
    const quiet = closed(planned({ market: 'parallel' }));
    expect(revenueOf(hit, 'kawung')).toBe(revenueOf(quiet, 'kawung'));
    expect(revenueOf(hit, 'parang')).not.toBe(revenueOf(quiet, 'parang'));
  });

  it('what was taken back strikes nobody', () => {
    const spared = tell(ready, wish(FACILITATOR, withdraw('downturn')), wish(FACILITATOR, withdraw('scandal')));
    expect(revenueOf(closed(spared), 'parang')).toBe(revenueOf(closed(planned()), 'parang'));
  });

  it('and a round of quiet strikes nothing', () => {
    expect(playedLine(sessionOf(closed(planned()))).rounds[0]?.struck).toEqual([]);
  });
});
