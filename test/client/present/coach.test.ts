import { describe, expect, test } from 'vitest';
import { questionNow, questionsFor } from '../../../client/present/coach.ts';
import type { CoachFacts } from '../../../client/present/coachRules.ts';
import { PRESSING, WORTH_A_TALK } from '../../../client/present/coachRules.ts';
import { percent } from '../../../client/present/format.ts';
import { cards as cardsEn } from '../../../client/text/en/cards.ts';
import { coach as english } from '../../../client/text/en/coach.ts';
import { cards as cardsId } from '../../../client/text/id/cards.ts';
import { coach as indonesian } from '../../../client/text/id/coach.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { PlanPart, SightPart } from '../../../shared/view/parts.ts';
import { marketingSight, salesSight, viewOf } from '../fixtures/view.ts';

type Change = { plan?: Partial<PlanPart>; sight?: Partial<SightPart>; left?: number | null; played?: number };

const facts = (role: Role, { plan = {}, sight = {}, left = null, played = 0 }: Change = {}): CoachFacts => {
  const view = viewOf(
    role,
    { placed: 1, other: { placed: 2, lockedBy: null, byBot: false }, round: played + 1, ...plan },
    played,
  );
  if (!view.plan) throw new Error('planning has a plan');
  // Calm figures, about which nothing is to be asked, but for those that a case is about.
  const calm =
    role === 'sales'
      ? { ...salesSight, leadsByAge: [40, 10, 0, 0], cold: 10, closingRate: 0.4, repeatRate: 0.8 }
      : {
          ...marketingSight,
          exact: true,
          segments: [{ segment: 'homes', awareness: 0.6, equity: 0.5, share: 0.3, fit: 1 }],
        };
  return {
    view: { ...view, sight: { ...calm, ...sight } as SightPart },
    plan: view.plan,
    team: 'kawung',
    language: 'en',
    left,
  };
};
const keysOf = (of: CoachFacts): string[] => questionsFor(of).map(({ key }) => key);

const offer = (role: Role): PlanPart['offer'] => ({
  offer: 1,
  role,
  seat: `kawung-${role}`,
  split: { sales: 4, marketing: 6 },
  reason: '',
});
const segment = (change: object) => ({
  segments: [{ segment: 'homes', awareness: 0.6, equity: 0.5, share: 0.3, fit: 1, ...change }],
});

describe('a question is asked where it fits', () => {
  test.each<[string, Role, Change]>([
    ['offerWaits', 'sales', { plan: { offer: offer('marketing') } }],
    ['ownOffer', 'sales', { plan: { offer: offer('sales') } }],
    ['minuteLeft', 'marketing', { left: 60 }],
    ['otherLocked', 'sales', { plan: { other: { placed: 5, lockedBy: 'kawung-marketing', byBot: false } } }],
    [
      'otherEmpty',
      'marketing',
      { plan: { placed: 2, chips: { ads: 2 }, other: { placed: 0, lockedBy: null, byBot: false } } },
    ],
    ['allTactical', 'sales', { plan: { placed: 3, chips: { calls: 1, closing: 2, care: 0 } } }],
    ['allTactical', 'marketing', { plan: { placed: 2, chips: { ads: 2 } } }],
    ['allStrategic', 'sales', { plan: { placed: 2, chips: { care: 2 } } }],
    ['spreadThin', 'sales', { plan: { placed: 4, chips: { calls: 1, closing: 1, discount: 1, care: 1 } } }],
    ['leadsWait', 'sales', { sight: { leadsByAge: [100, 50, 40, 87] } }],
    ['leadsOld', 'sales', { sight: { leadsByAge: [5, 5, 20, 20] } }],
    ['leadsCold', 'sales', { sight: { cold: 51 } }],
    ['queueShort', 'sales', { sight: { leadsByAge: [9, 9, 9, 2] } }],
    ['closingLow', 'sales', { sight: { closingRate: 0.11 } }],
    ['repeatLow', 'sales', { sight: { repeatRate: 0.4 } }],
    ['knownNotLiked', 'marketing', { sight: segment({ awareness: 0.8, equity: 0.4 }) }],
    ['hardlyKnown', 'marketing', { sight: segment({ awareness: 0.3, equity: 0.2 }) }],
    ['shareSmall', 'marketing', { sight: segment({ share: 0.1 }) }],
    ['figuresRough', 'marketing', { sight: { exact: false }, played: 1 }],
    ['priceAbove', 'marketing', { plan: { price: 1.1 } }],
    ['priceBelow', 'marketing', { plan: { price: 0.9 } }],
    ['focusNarrow', 'marketing', { plan: { focus: 'offices' } }],
    [
      'expectation',
      'sales',
      { plan: { opens: { split: true, price: true, focus: true, prediction: true }, prediction: null } },
    ],
  ])('%s, to %s', (key, role, change) => {
    expect(keysOf(facts(role))).not.toContain(key);
    expect(keysOf(facts(role, change))).toContain(key);
  });

  test('about the round before: targets missed, brand value lost, the same plan, cheaper again', () => {
    const before = facts('sales', { played: 1 });
    const result = before.view.outcomes['1']?.teams['kawung'];
    const decision = before.view.outcomes['1']?.own['kawung']?.decision;
    if (!result || !decision) throw new Error('round 1 was played');
    result.quarters = result.quarters.map((quarter) => ({ ...quarter, hit: true }));
    result.brandValue = result.brandValueBefore + 1;
    expect(keysOf(before)).not.toEqual(expect.arrayContaining(['quotaMissed']));
    expect(keysOf(before)).not.toEqual(expect.arrayContaining(['brandFell']));
    result.quarters = result.quarters.map((quarter, at) => ({ ...quarter, hit: at === 0 }));
    result.brandValue = result.brandValueBefore - 1;
    decision.chips.discount = 1;
    const plan = { ...before.plan, placed: 5, chips: { ...decision.chips } };
    const asked = questionsFor({ ...before, plan });
    expect(asked.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['quotaMissed', 'brandFell', 'sameAgain', 'cheaperAgain']),
    );
    expect(asked.find(({ key }) => key === 'quotaMissed')?.values).toEqual({ quarter: result.quarters[1]?.quarter });
  });

  test('with the numbers that are on the screen', () => {
    const [leads] = questionsFor(facts('sales', { sight: { leadsByAge: [100, 50, 40, 87] } }));
    expect(leads).toEqual({ key: 'leadsWait', values: { leads: '277' } });
    const [known] = questionsFor(facts('marketing', { sight: segment({ awareness: 0.8, equity: 0.4 }) }));
    expect(known?.values).toEqual({ awareness: percent(0.8, 'en'), equity: percent(0.4, 'en') });
  });
});

describe('nothing is asked', () => {
  test.each<[string, Change]>([
    ['before the first chip of round 1', { plan: { placed: 0 }, left: 30 }],
    ['once the plan is locked', { plan: { lockedBy: 'kawung-sales' }, left: 30 }],
    ['where nothing stands out', {}],
  ])('%s', (_, change) => {
    expect(questionsFor(facts('sales', change))).toEqual([]);
  });

  test('while round 2 has no chip yet, there may be a question', () => {
    expect(keysOf(facts('sales', { played: 1, plan: { placed: 0 }, sight: { cold: 900 } }))).toContain('leadsCold');
  });
});

describe('of several questions', () => {
  const many = facts('sales', { left: 20, sight: { cold: 900, closingRate: 0.1, repeatRate: 0.3 } });
  const questions = questionsFor(many);

  test('what cannot wait comes first, and another round begins with another', () => {
    expect(questions[0]?.key).toBe('minuteLeft');
    const later = facts('sales', { played: 1, sight: { cold: 900, closingRate: 0.1, repeatRate: 0.3 } });
    expect(keysOf(later)[0]).not.toBe(questions[1]?.key);
  });

  test('the present one stays while it fits, and those passed by do not come back', () => {
    const keys = questions.map(({ key }) => key);
    expect(questionNow(questions, [], 'repeatLow')?.key).toBe('repeatLow');
    expect(questionNow(questions, [], 'hardlyKnown')?.key).toBe(keys[0]);
    expect(questionNow(questions, ['minuteLeft'], 'minuteLeft')?.key).toBe(keys[1]);
    expect(questionNow(questions, keys, null)).toBeNull();
  });
});

describe('the adviser', () => {
  const keys = [...PRESSING, ...WORTH_A_TALK].map(([key]) => key);

  test('has a dozen questions and more, each with its sentence', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(english.ask).sort()).toEqual([...keys].sort());
  });

  test.each([
    ['English', english.ask, cardsEn],
    ['Indonesian', indonesian.ask, cardsId],
  ])('asks, and never names a card, in %s', (_, asked, cards) => {
    const names = Object.values(cards).flatMap((card) =>
      typeof card === 'object' && 'name' in card ? [card.name] : [],
    );
    expect(names).toHaveLength(12);
    for (const [key, sentence] of Object.entries(asked)) {
      expect(sentence, key).toMatch(/\?$/);
      expect(sentence.length, key).toBeLessThanOrEqual(100);
      for (const name of names) expect(sentence.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });
});
