import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { CellState, MarketState } from '../../../shared/market/state.ts';
import { all, calm, coffee, plan, SEED, start, TEAMS, team } from './play.ts';

const scenario = calm(13);
const opened = start(scenario);

const worthOf = (state: MarketState, id = 'kawung') => {
  const found = market.values(scenario, state)[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** The same state with kawung's part of every segment changed; people it gives up become shoppers. */
function withCells(state: MarketState, change: (cell: CellState) => CellState): MarketState {
  const next = structuredClone(state);
  const mine = next.teams['kawung'];
  if (mine === undefined) throw new Error('no kawung');
  for (const [id, cell] of Object.entries(mine.segments)) {
    const changed = change(cell);
    const people = (it: CellState) => it.customers + it.loyal + it.leads.reduce((sum, x) => sum + x, 0);
    mine.segments[id] = changed;
    const pool = next.pools[id];
    if (pool !== undefined) pool.shoppers += people(cell) - people(changed);
  }
  return next;
}

const nameless = (cell: CellState): CellState => ({
  ...cell,
  equity: 0,
  awareness: Math.min(cell.awareness, scenario.params.awareness.floor),
});
const alone = (cell: CellState): CellState => ({ ...cell, customers: 0, loyal: 0, stocked: 0, leads: [0, 0, 0, 0] });

describe('brand value', () => {
  it('is what only the name still earns: nothing for a team without one', () => {
    expect(worthOf(opened).brandValue).toBeGreaterThan(0);
    expect(worthOf(withCells(opened, nameless)).brandValue).toBe(0);
  });

  it('rises with awareness and with equity', () => {
    const known = withCells(opened, (cell) => ({ ...cell, awareness: Math.min(1, cell.awareness * 1.1) }));
    const liked = withCells(opened, (cell) => ({ ...cell, equity: Math.min(1, cell.equity * 1.1) }));
    expect(worthOf(known).brandValue).toBeGreaterThan(worthOf(opened).brandValue);
    expect(worthOf(liked).brandValue).toBeGreaterThan(worthOf(opened).brandValue);
  });

  it('does not rise because a team is at its list price: it is valued at what buyers are used to', () => {
    const [dear, usual] = [1.1, 1].map((price) =>
      team(
        market.step(scenario, opened, all(opened, plan(), { kawung: plan({}, price) }), { seed: SEED, round: 1 })
          .outcome,
        'kawung',
      ),
    );
    expect(dear?.brandValue).not.toBe(usual?.brandValue);
  });
});

describe('customer value', () => {
  it('is what customers and leads still earn: nothing without them', () => {
    expect(worthOf(opened).customerValue).toBeGreaterThan(0);
    expect(worthOf(withCells(opened, alone)).customerValue).toBe(0);
  });

  it('counts nothing twice: it is the same for the same customers whatever the name', () => {
    expect(worthOf(withCells(opened, nameless)).customerValue).toBe(worthOf(opened).customerValue);
  });
});

describe('both', () => {
  it('stand in the outcome as they follow from the state after the round, whole cents', () => {
    const { state, outcome } = market.step(scenario, opened, all(opened, plan({ brand: 3 })), { seed: SEED, round: 1 });
    for (const id of TEAMS) {
      const { brandValue, customerValue } = team(outcome, id);
      expect({ brandValue, customerValue }).toEqual(market.values(scenario, state)[id]);
      expect(Number.isInteger(brandValue) && Number.isInteger(customerValue)).toBe(true);
    }
  });

  it('know no luck and no shocks', () => {
    const noisy = coffee(13);
    expect(market.values(noisy, opened)).toEqual(market.values(scenario, opened));
  });

  it('are left out on request', () => {
    const { outcome } = market.step(scenario, opened, all(opened, plan()), { seed: SEED, round: 1 }, [], {
      values: false,
    });
    expect(team(outcome, 'parang')).toMatchObject({
      brandValue: 0,
      customerValue: 0,
      companyValue: team(outcome, 'parang').cash,
    });
  });
});
