import { describe, expect, it } from 'vitest';
import { projected } from '../../../client/present/projection.ts';
import type { PlanPart, View } from '../../../shared/view/parts.ts';
import type { ProjectionPart } from '../../../shared/view/projectionPart.ts';
import { viewOf } from '../fixtures/view.ts';

const TEAM = 'kawung';

/** What a role sees whose draft of the moment has been projected. */
function seen(role: 'sales' | 'marketing', change: Partial<ProjectionPart> = {}, played = 0) {
  const view = viewOf(role, { placed: 2 }, played);
  const plan: PlanPart = view.plan ?? expect.fail('nothing is planned');
  const { round, chips, price, focus } = plan;
  const range = { low: 600, mid: 800, high: 1000 };
  const projection = { round, chips, price, focus, revenue: range, brandValue: { ...range, high: 900 }, ...change };
  return { view: { ...view, projection }, plan };
}
const told = (view: View, plan: PlanPart) => {
  const it = projected(view, plan, TEAM);
  return it.state === 'told' ? it : expect.fail(it.state);
};

describe('where a draft may lead', () => {
  it('is not spoken of while there is no chip, and being worked out until it is told', () => {
    const { view, plan } = seen('sales');
    expect(projected(view, { ...plan, placed: 0 }, TEAM)).toEqual({ state: 'none' });
    expect(projected({ ...view, projection: null }, plan, TEAM)).toEqual({ state: 'working' });
    expect(projected({ ...view, projection: { ...view.projection, round: plan.round + 1 } }, plan, TEAM)).toEqual({
      state: 'working',
    });
  });

  it('is first what the role answers for: Sales revenue, Marketing brand value', () => {
    const [sales, marketing] = (['sales', 'marketing'] as const).map((role) => {
      const { view, plan } = seen(role);
      const { own, other } = told(view, plan);
      return [own.measure, other.measure];
    });
    expect(sales).toEqual(['revenue', 'brandValue']);
    expect(marketing).toEqual(['brandValue', 'revenue']);
  });

  it('is old as soon as a chip, the price or the focus is another, also while that is on its way', () => {
    const { view, plan } = seen('marketing');
    expect(told(view, plan).old).toBe(false);
    expect(told(view, { ...plan, chips: { ...plan.chips, ads: 3 } }).old).toBe(true);
    expect(told(view, { ...plan, price: 0.9 }).old).toBe(true);
    expect(told(view, { ...plan, focus: 'homes' }).old).toBe(true);
  });

  it('is drawn from nothing, so that twice as much is twice as long, with what is asked for on the same line', () => {
    const { view, plan } = seen('sales');
    const { own } = told(view, plan);
    expect(own.place(0)).toBe(0);
    expect(own.place(1000)).toBeCloseTo(2 * own.place(500));
    expect(own.mark).toBeGreaterThan(0);
    expect(own.place(own.mark ?? 0)).toBeLessThan(1);
  });

  it('shows a brand value below nothing, too', () => {
    const { view, plan } = seen('marketing', { brandValue: { low: -500, mid: 0, high: 500 } });
    const { own } = told(view, plan);
    expect(own.place(-500)).toBe(0);
    expect(own.place(0)).toBeGreaterThan(0.4);
    expect(own.mark).toBeNull();
  });
});
