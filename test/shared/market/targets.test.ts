import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import type { MarketState } from '../../../shared/market/state.ts';
import type { Chips } from '../../../shared/scenario/cards.ts';
import { noChips } from '../../../shared/scenario/cards.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';

const calm = { ...COFFEE, params: { ...COFFEE.params, noise: { interest: 0, closing: 0, demand: 0 } } };
const plan = (chips: Partial<Chips>): Decision => ({ chips: { ...noChips(), ...chips }, price: 1, focus: 'all' });

/** Ten chips that serve the quotas of Sales, and ten that serve the brand value that Marketing answers for. */
const FOR_QUOTA = plan({ calls: 2, closing: 3, discount: 1, ads: 2, promotion: 2 });
const FOR_NAME = plan({ closing: 2, care: 1, coaching: 1, brand: 3, research: 1, content: 2 });
const BOTH = plan({
  calls: 1,
  closing: 2,
  care: 1,
  coaching: 1,
  ads: 1,
  promotion: 1,
  salesKit: 1,
  brand: 1,
  content: 1,
});

/** What one round of a plan brings the own team, from where it stands. */
function bring(state: MarketState, own: Decision) {
  const decisions = { own, rival: BOTH };
  const { outcome } = market.step(calm, state, decisions, { seed: 'pasar1:0', round: state.round + 1 });
  const it = outcome.teams['own'];
  if (!it) throw new Error('no own team');
  return it;
}

describe('the private targets', () => {
  it('pull apart in at least three rounds: what meets the quotas costs brand value and company value, and the other way round', () => {
    let state = market.open(calm, ['own', 'rival']);
    let apart = 0;
    for (let round = 1; round <= calm.rounds; round += 1) {
      const [quota, name] = [bring(state, FOR_QUOTA), bring(state, FOR_NAME)];
      if (quota.revenue > name.revenue && quota.brandValue < name.brandValue) apart += 1;
      const decisions = { own: BOTH, rival: BOTH };
      state = market.step(calm, state, decisions, { seed: 'pasar1:0', round }, [], { values: false }).state;
    }
    expect(apart).toBeGreaterThanOrEqual(3);
  });

  it('conflict with the team’s: whoever serves one of them alone for the whole workshop ends below who serves both', () => {
    const end = (own: Decision): number => {
      let state = market.open(calm, ['own', 'rival']);
      let worth = 0;
      for (let round = 1; round <= calm.rounds; round += 1) {
        const stepped = market.step(calm, state, { own, rival: BOTH }, { seed: 'pasar1:0', round });
        state = stepped.state;
        worth = stepped.outcome.teams['own']?.companyValue ?? 0;
      }
      return worth;
    };
    expect(end(FOR_QUOTA)).toBeLessThan(end(BOTH));
    expect(end(FOR_NAME)).toBeLessThan(end(BOTH));
  });
});
