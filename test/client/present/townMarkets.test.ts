import { describe, expect, it } from 'vitest';
import { townAt } from '../../../client/present/town.ts';
import type { Figure, TownPicture } from '../../../client/present/townPicture.ts';
import type { View } from '../../../shared/view/parts.ts';
import { townView } from '../fixtures/townView.ts';

const WEEKS = 13;

/** Four teams in markets of their own; where Kawung is, four times as many are shopping as elsewhere. */
const apart = ((): View => {
  const view = townView(4, 1, WEEKS);
  const kawung = view.outcomes['1']?.teams['kawung'];
  if (!kawung) throw new Error('no outcome');
  for (const place of [kawung.before, kawung.after]) place.shoppers *= 4;
  kawung.weeks.shoppers = kawung.weeks.shoppers.map((people) => people * 4);
  return { ...view, session: { ...view.session, settings: { ...view.session.settings, market: 'parallel' } } };
})();

const seen = (team: string | null, view = apart): TownPicture => {
  const picture = townAt(view, 1, WEEKS, team, { still: true });
  if (!picture) throw new Error('no picture');
  return picture;
};
const count = ({ figures }: TownPicture, is: (figure: Figure) => boolean): number => figures.filter(is).length;
const onSquare = (picture: TownPicture): number => count(picture, ({ to }) => to.place === 'square');
const released = (team: string) => apart.outcomes['1']?.teams[team]?.after ?? { shoppers: 0, unaware: 0, aware: 0 };

describe('where each team has a market of its own', () => {
  it.each(['kawung', 'parang'])('%s is shown its own: its stall alone, its shoppers, and who knows it', (team) => {
    const picture = seen(team);
    const { shoppers, aware } = released(team);
    expect(picture.market).toBe('own');
    expect(picture.stalls.map((stall) => [stall.team, stall.own])).toEqual([[team, true]]);
    expect(onSquare(picture)).toBe(Math.round(shoppers / picture.scale.market));
    expect(count(picture, (it) => it.aware.length > 0)).toBe(Math.round(aware / picture.scale.outskirts));
  });

  it('everyone’s screen shows all stalls, and on the square and outside the average of the markets', () => {
    const picture = seen(null);
    const teams = picture.stalls.map(({ team }) => released(team));
    const average = (of: (team: (typeof teams)[number]) => number): number =>
      teams.reduce((sum, team) => sum + of(team), 0) / teams.length;
    expect(picture.market).toBe('average');
    expect(picture.stalls).toHaveLength(4);
    expect(onSquare(picture)).toBe(Math.round(average(({ shoppers }) => shoppers) / picture.scale.market));
    expect(count(picture, ({ to }) => to.place === 'outskirts')).toBe(
      Math.ceil(average(({ unaware, aware }) => unaware + aware) / picture.scale.outskirts),
    );
  });

  it('nobody is shown who knows two teams, since nobody is in two markets', () => {
    const picture = seen(null);
    expect(count(picture, (it) => it.aware.length > 1)).toBe(0);
    picture.stalls.forEach(({ team }, place) => {
      const mean = released(team).aware / picture.stalls.length / picture.scale.outskirts;
      expect(Math.abs(count(picture, (it) => it.aware.includes(place)) - mean)).toBeLessThanOrEqual(1);
    });
  });
});

it('in one market the same people are everybody’s: many know several teams, and a player is shown all stalls', () => {
  const shared = townView(4, 1, WEEKS);
  const picture = seen('kawung', shared);
  expect(picture.market).toBe('shared');
  expect(picture.stalls).toHaveLength(4);
  expect(count(picture, (it) => it.aware.length > 1)).toBeGreaterThan(0);
});
