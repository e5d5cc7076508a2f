import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/session/state.ts';
import { project } from '../../../shared/view/project.ts';
import { ANI, debriefed, onward, planned, sessionOf, tell, wish } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const second = onward(
  tell(planned({ openAll: true }), wish(ANI, { type: 'CommitPrediction', round: 1, role: 'sales', cents: 7 })),
);
const session: Session = sessionOf(second);
const over: Session = sessionOf(debriefed(second, 2));
const line = (it: Session) => it.lines['line-1'] ?? expect.fail('no line');
const outcomeOf = (it: Session, round: number) =>
  line(it).rounds[round - 1]?.outcome?.teams['kawung'] ?? expect.fail('no outcome');
const seen = (it: Session, role: 'sales' | 'marketing') => project(it, LIVE, { kind: 'role', team: 'kawung', role });
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('what is released of a round', () => {
  const real = outcomeOf(over, 2);
  const view = seen(over, 'sales').outcomes['2']?.teams['kawung'];

  it('is what the market answered: money to the cent, people in whole numbers', () => {
    expect(view).toMatchObject({ revenue: real.revenue, brandValue: real.brandValue, quarters: real.quarters });
    expect(view?.after.loyal).toBe(Math.round(real.after.loyal));
    expect(view?.weeks.won).toEqual(real.weeks.map(({ flows }) => Math.round(flows.won)));
    expect(view?.weeks.revenue).toEqual(real.weeks.map(({ revenue }) => revenue));
  });

  it('has the brand value from which the round set out', () => {
    expect(view?.brandValueBefore).toBe(outcomeOf(over, 1).brandValue);
    expect(seen(over, 'sales').outcomes['1']?.teams['kawung']?.brandValueBefore).toBe(line(over).brandValue['kawung']);
  });

  it('says what each role predicted, and where its plan came from', () => {
    expect(seen(session, 'marketing').outcomes['1']?.own['kawung']).toMatchObject({
      prediction: { sales: 7, marketing: null },
      source: { sales: 'house', marketing: 'house' },
    });
  });

  it('in the debrief has the numbers behind it as the market gave them', () => {
    const { awareness, equity, share, closingRate, repeatRate, leadsByAge, grossProfit, spend, cash, customerValue } =
      real;
    expect(seen(over, 'sales').outcomes['2']?.inner['kawung']).toEqual({
      awareness,
      equity,
      share,
      closingRate,
      repeatRate,
      leadsByAge,
      grossProfit,
      spend,
      cash,
      customerValue,
    });
  });
});

describe('what a role knows while planning', () => {
  const cells = Object.values(line(session).market.teams['kawung']?.segments ?? {});
  const last = outcomeOf(session, 1);

  it("is for Sales its prospects by age and its customers, of all segments, and last round's rates", () => {
    expect(seen(session, 'sales').sight).toEqual({
      role: 'sales',
      leadsByAge: [0, 1, 2, 3].map((age) => Math.round(sum(cells.map(({ leads }) => leads[age] ?? 0)))),
      cold: Math.round(last.flows.cold),
      closingRate: last.closingRate,
      customers: Math.round(sum(cells.map(({ customers, loyal }) => customers + loyal))),
      repeatRate: last.repeatRate,
    });
  });

  it('is for Marketing the market, segment by segment', () => {
    const tenth = (value: number): number => Math.round(value * 10) / 10;
    const ids = session.scenario.segments.map(({ id }) => id);
    expect(seen(session, 'marketing').sight).toEqual({
      role: 'marketing',
      exact: false,
      segments: ids.map((segment, i) => ({
        segment,
        awareness: tenth(cells[i]?.awareness ?? Number.NaN),
        equity: tenth(cells[i]?.equity ?? Number.NaN),
        share: tenth(last.segments[segment]?.share ?? Number.NaN),
        fit: tenth(last.segments[segment]?.fit ?? Number.NaN),
      })),
    });
  });

  it('before the first round has no rates yet', () => {
    expect(seen(sessionOf(planned()), 'sales').sight).toMatchObject({
      cold: null,
      closingRate: null,
      repeatRate: null,
    });
    expect(seen(sessionOf(planned()), 'marketing').sight).toMatchObject({
      segments: [{ share: null, fit: null }, {}, {}],
    });
  });
});

it('who is here is a matter of the moment; bots always are', () => {
  const people = project(session, LIVE, { kind: 'screen' }).people.teams.flatMap(({ seats }) => seats);
  expect(people.map(({ name, here }) => [name, here])).toEqual([
    ['Ani', true],
    ['Budi', false],
    ['Citra', true],
    ['Dewi', false],
  ]);
});
