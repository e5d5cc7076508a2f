import { describe, expect, it } from 'vitest';
import { outsetOf } from '../../../shared/lab/outlook.ts';
import { projectionOf } from '../../../shared/lab/projection.ts';
import { CARD_TRAITS, CARDS, ROLES } from '../../../shared/scenario/cards.ts';
import type { Session } from '../../../shared/session/state.ts';
import { playedLine } from '../../../shared/session/state.ts';
import { ANI, BUDI, CITRA, onward, planned, sessionOf, tell, wish } from '../session/workshop.ts';
import { disturb } from '../view/disturb.ts';

const first = tell(
  planned({ openAll: true }),
  wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
  wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 2 }),
  wish(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }),
  wish(CITRA, { type: 'PlaceChips', round: 1, card: 'care', count: 1 }),
);
const second = (market: 'shared' | 'parallel') =>
  tell(
    onward(planned({ openAll: true, market })),
    wish(ANI, { type: 'PlaceChips', round: 2, card: 'closing', count: 2 }),
    wish(BUDI, { type: 'PlaceChips', round: 2, card: 'ads', count: 1 }),
    wish(BUDI, { type: 'SetFocus', round: 2, focus: 'homes' }),
  );

describe('what a role may be told of where its draft leads', () => {
  const session = sessionOf(first);
  const house = session.scenario.housePlan;

  it('starts in round 1 from the house plan of everybody else, the other role of its team too', () => {
    const { outlook } = outsetOf(session, 'kawung', 'sales');
    expect(outlook.plan).toEqual({
      chips: {
        ...house.chips,
        ...{ calls: 3, closing: 0, discount: 0, care: 0, coaching: 0, fieldInsight: 0 },
      },
      price: house.price,
      focus: house.focus,
    });
    expect(outlook.rivals).toEqual({ parang: house });
    expect(outsetOf(session, 'kawung', 'marketing').outlook.plan).toMatchObject({ price: 1.1, chips: { calls: 1 } });
  });

  it('starts later from what everybody did last', () => {
    const session = sessionOf(onward(first));
    const used = playedLine(session).rounds[0]?.used;
    const { outlook } = outsetOf(session, 'kawung', 'marketing');
    for (const card of CARDS)
      expect(outlook.plan.chips[card]).toBe(
        CARD_TRAITS[card].role === 'sales' ? used?.['kawung']?.decision.chips[card] : 0,
      );
    expect(outlook.rivals).toEqual({ parang: used?.['parang']?.decision });
  });

  it.each(['shared', 'parallel'] as const)('depends on nothing that others do now: %s', (market) => {
    const session: Session = sessionOf(second(market));
    for (const { id: team } of session.teams)
      for (const role of ROLES) {
        const own = CARDS.filter((card) => CARD_TRAITS[card].role === role).map((card) => `chips/${card}`);
        const table = [...own, ...(role === 'marketing' ? ['price', 'focus'] : [])];
        const grants = [
          'playing',
          'scenario/**',
          'lines/*/line',
          'lines/*/market/**',
          'lines/*/rounds/*/round',
          'lines/*/rounds/0/used/**',
          ...table.map((path) => `lines/*/rounds/1/tables/${team}/${path}`),
        ].map((path) => path.split('/'));
        const { session: other, paths } = disturb(session, grants);
        expect(paths.length).toBeGreaterThan(50);
        expect(outsetOf(other, team, role)).toEqual(outsetOf(session, team, role));
      }
  });

  it('can be projected, in one market and in a market of its own', () => {
    for (const market of ['shared', 'parallel'] as const) {
      const session = sessionOf(second(market));
      const { state, outlook, label } = outsetOf(session, 'kawung', 'sales');
      const { revenue } = projectionOf(session.scenario, state, outlook, label);
      expect(revenue.low).toBeGreaterThan(0);
      expect(revenue.high).toBeGreaterThan(revenue.mid);
    }
  });
});
