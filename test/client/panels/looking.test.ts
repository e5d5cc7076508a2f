import { expect, it } from 'vitest';
import { lookedAt, NO_HANDS } from '../../../client/panels/room/lookedAt.ts';
import { viewOf } from '../fixtures/view.ts';

it('a screen that is looked at shows all that it says, and offers nothing to do', async () => {
  const view = viewOf('sales', { chips: { calls: 2 }, placed: 2 });
  const seen = lookedAt(view);
  const offered = [...Object.values(seen.session.can), ...Object.values(seen.plan?.can ?? {})];
  expect(offered.length).toBeGreaterThan(20);
  expect(new Set(offered)).toEqual(new Set(['screen/only-looking']));
  expect({ ...seen, session: null, plan: { ...seen.plan, can: null } }).toEqual({
    ...view,
    session: null,
    plan: { ...view.plan, can: null },
  });
  expect(await NO_HANDS.ask({ type: 'LockPlan', round: 1, role: 'sales' })).toMatchObject({ ok: false });
});
