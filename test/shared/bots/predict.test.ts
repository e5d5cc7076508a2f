import { describe, expect, test } from 'vitest';
import { predictWishes } from '../../../shared/bots/predict.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { OutcomePart, PlanPart, View } from '../../../shared/view/parts.ts';
import { workshopOf } from './workshop.ts';

const seen: View[] = [];
workshopOf('pasar1:9e', ['balanced'], { rounds: 3, openAll: true }, (view) => {
  if (view.plan?.placed === 0) seen.push(view);
  return view;
});
const view = (role: Role, round: number): View & { plan: PlanPart } => {
  const found = seen.find(({ plan }) => plan?.role === role && plan.round === round);
  if (!found?.plan) throw new Error('no such view');
  return { ...found, plan: found.plan };
};

/** A view after rounds that ended so for the own team; brand value started the first at 80. */
function after(role: Role, ...rounds: { revenue: number; brandValue: number }[]): View & { plan: PlanPart } {
  const base = view(role, 3);
  const [team = ''] = Object.keys(base.outcomes['1']?.own ?? {});
  const outcomes = rounds.map((it, index): [string, OutcomePart] => {
    const real = base.outcomes['1'] as OutcomePart;
    const before = rounds[index - 1]?.brandValue ?? 80;
    const own = { ...(real.teams[team] as OutcomePart['teams'][string]), ...it, brandValueBefore: before };
    return [`${index + 1}`, { ...real, round: index + 1, teams: { ...real.teams, [team]: own } }];
  });
  return { ...base, outcomes: Object.fromEntries(outcomes) };
}
const cents = (from: View & { plan: PlanPart }): number | undefined => {
  const [wish] = predictWishes(from, from.plan);
  return wish?.type === 'CommitPrediction' ? wish.cents : undefined;
};

describe('what a bot predicts', () => {
  test.each<[Role, string, number, ...{ revenue: number; brandValue: number }[]]>([
    ['sales', 'as the one round before', 100, { revenue: 100, brandValue: 90 }],
    ['sales', 'half a step on', 130, { revenue: 100, brandValue: 90 }, { revenue: 120, brandValue: 90 }],
    ['sales', 'never below nothing', 0, { revenue: 100, brandValue: 90 }, { revenue: 10, brandValue: 90 }],
    ['marketing', 'half a step on', 95, { revenue: 100, brandValue: 90 }],
    ['marketing', 'a name may lose its worth', -15, { revenue: 1, brandValue: 60 }, { revenue: 1, brandValue: 10 }],
  ])('%s: %s', (role, _, expected, ...rounds) => expect(cents(after(role, ...rounds))).toBe(expected));

  test('before the first result Sales takes its quotas at their word', () => {
    const { quotas } = view('sales', 1).scenario;
    expect(cents(view('sales', 1))).toBe((quotas[0] ?? 0) + (quotas[1] ?? 0));
  });

  test('and Marketing the part of a year that knows and likes the name', () => {
    const base = view('marketing', 1);
    if (base.sight?.role !== 'marketing') throw new Error('not the sight of Marketing');
    const segments = base.sight.segments.map((it) => ({ ...it, awareness: 0.5, equity: 0.2 }));
    expect(cents({ ...base, sight: { ...base.sight, segments } })).toBe(
      Math.round(0.4 * (base.scenario.quotas[0] ?? 0)),
    );
  });

  test('nothing where it is not open, or is made already', () => {
    const base = view('sales', 2);
    const made: PlanPart = { ...base.plan, prediction: 7 };
    const closed: PlanPart = { ...base.plan, can: { ...base.plan.can, predict: 'choice/not-open-yet' } };
    for (const plan of [made, closed]) expect(predictWishes(base, plan)).toEqual([]);
  });
});
