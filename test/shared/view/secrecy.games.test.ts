import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceKey } from '../../../shared/session/actor.ts';
import type { Session } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import {
  ANI,
  BUDI,
  CITRA,
  CLOCK,
  closed,
  DEWI,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  opened,
  planned,
  reviewed,
  SEED,
  seated,
  sessionOf,
  TEN,
  tell,
  wish,
} from '../session/workshop.ts';
import { disturb } from './disturb.ts';
import { grantsOf } from './grants.ts';
import { LIVE, leaks } from './leaks.ts';

/** A planning in which every kind of thing that can be hidden is there. */
const richIn = (market: 'shared' | 'parallel') => {
  const round = 1;
  return tell(
    planned({ openAll: true, teams: 3, market }),
    wish(ANI, { type: 'PlaceChips', round, card: 'calls', count: 2 }),
    wish(BUDI, { type: 'PlaceChips', round, card: 'research', count: 1 }),
    wish(BUDI, { type: 'SetPrice', round, price: 1.1 }),
    wish(BUDI, { type: 'SetFocus', round, focus: 'homes' }),
    wish(ANI, { type: 'CommitPrediction', round, role: 'sales', cents: 7 }),
    wish(CITRA, { type: 'PlaceChips', round, card: 'care', count: 3 }),
    wish(DEWI, { type: 'CommitPrediction', round, role: 'marketing', cents: 9 }),
    wish(CITRA, { type: 'OfferSplit', round, role: 'sales', sales: 6, reason: 'Pelanggan lama' }),
    wish(BUDI, { type: 'OfferSplit', round, role: 'marketing', sales: 4, reason: 'Merek' }),
    wish(ANI, { type: 'DeclineOffer', round, role: 'sales', offer: 1 }),
    wish(BUDI, { type: 'LockPlan', round, role: 'marketing' }),
  );
};
const rich = richIn('shared');
const second = explained(onward(rich));
const apart = explained(onward(richIn('parallel')));

/** Two shocks lie ready for round 2, one told and one kept; round 1 was struck. */
const play = { type: 'PlayShock', round: 2, team: null } as const;
const shaken = onward(tell(rich, wish(FACILITATOR, { ...play, round: 1, shock: 'beanCost', announced: false })));
const ready = tell(
  shaken,
  wish(FACILITATOR, { ...play, shock: 'downturn', announced: true }),
  wish(FACILITATOR, { ...play, shock: 'scandal', team: 'parang', announced: false }),
);

/** Ani and Dewi have more time than all. */
const more = tell(
  rich,
  wish(FACILITATOR, { type: 'GrantTime', round: 1, seat: 's1', seconds: 60 }),
  wish(FACILITATOR, { type: 'GrantTime', round: 1, seat: 's4', seconds: 30 }),
);

/** Two rounds under every ranking but the open one: in the first review, in the last one, and in the debrief. */
const RANKED = (['own', 'anonymous', 'hidden'] as const).flatMap((policy) =>
  [false, true].flatMap((delayed): [string, Session][] => {
    const first = planned({ openAll: true, teams: 3, ranking: { policy, delayed } });
    const last = onward(first);
    const named = `ranking ${policy}${delayed ? ', delayed' : ''}: `;
    return [
      [`${named}in the first review`, sessionOf(explained(reviewed(first)))],
      [`${named}in the last review`, sessionOf(reviewed(last, 2))],
      [`${named}in the debrief`, sessionOf(debriefed(last, 2))],
    ];
  }),
);

const MOMENTS: Readonly<Record<string, Session>> = {
  'before anybody came': sessionOf(opened()),
  'in the lobby': sessionOf(seated()),
  'while round 1 is planned': sessionOf(rich),
  'while the market plays round 1': sessionOf(closed(rich)),
  'in the review of round 1': sessionOf(explained(reviewed(rich))),
  'in the last review, company value shown': sessionOf(
    explained(reviewed(onward(tell(rich, wish(FACILITATOR, { type: 'ShowCompanyValue', shown: true }))), 2), 2),
  ),
  'while round 2 is planned': sessionOf(tell(second, wish(CITRA, { type: 'LockPlan', round: 2, role: 'sales' }))),
  'while shocks lie ready for round 2': sessionOf(ready),
  'in the review of a round with a shock that nobody was told of': sessionOf(reviewed(ready, 2)),
  'while one has more time than all': sessionOf(more),
  'while planning waits for one': sessionOf(tell(more, wish(CLOCK, { type: 'EndTime', round: 1 }, TEN + 300_000))),
  ...Object.fromEntries(RANKED),
  'in the debrief': sessionOf(debriefed(second, 2)),
  'while round 2 of parallel markets is planned': sessionOf(apart),
  'in the debrief of parallel markets': sessionOf(debriefed(apart, 2)),
};

const leaky = (session: Session): Record<string, readonly string[]> =>
  Object.fromEntries(
    audiences(session)
      .map((audience) => [audienceKey(audience), leaks(session, audience)] as const)
      .filter(([, paths]) => paths.length > 0),
  );

describe('no view depends on anything that its audience is not granted', () => {
  it.each(Object.entries(MOMENTS))('%s', (_, session) => {
    expect(leaky(session)).toEqual({});
  });

  it('whatever happened', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { states } = tellStory(story);
        for (const part of [0.4, 0.7, 1]) {
          const session = states[Math.ceil(states.length * part) - 1];
          if (session) expect(leaky(session)).toEqual({});
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('the property can tell', () => {
  const session = sessionOf(rich);
  const sales = { kind: 'role', team: 'kawung', role: 'sales' } as const;
  const withStory = (session: Session, en: string): ReturnType<typeof project> => {
    const view = project(session, LIVE, sales);
    return { ...view, scenario: { ...view.scenario, story: { en, id: '' } } };
  };

  it.each<[string, (session: Session) => unknown, string]>([
    ['the seed', (it) => it.seed, 'seed'],
    [
      "a rival's chip",
      (it) => it.lines['line-1']?.rounds[0]?.tables['parang']?.chips.care,
      'lines/line-1/rounds/0/tables/parang/chips/care',
    ],
    [
      'how much a rival undid or did',
      (it) => it.lines['line-1']?.rounds[0]?.tables['parang']?.moves.sales.length,
      'lines/line-1/rounds/0/tables/parang/moves/sales/more',
    ],
    [
      "a rival's offer",
      (it) => it.lines['line-1']?.rounds[0]?.tables['parang']?.offer?.reason,
      'lines/line-1/rounds/0/tables/parang/offer/reason',
    ],
    [
      'who moved last for a rival',
      (it) => it.lines['line-1']?.rounds[0]?.tables['parang']?.writer.sales,
      'lines/line-1/rounds/0/tables/parang/writer/sales',
    ],
    [
      "the other role's cards",
      (it) => it.lines['line-1']?.rounds[0]?.tables['kawung']?.chips.research,
      'lines/line-1/rounds/0/tables/kawung/chips',
    ],
    [
      'the price on the draft',
      (it) => it.lines['line-1']?.rounds[0]?.tables['kawung']?.price,
      'lines/line-1/rounds/0/tables/kawung/price',
    ],
    [
      "the other role's prediction",
      (it) => it.lines['line-1']?.rounds[0]?.tables['kawung']?.prediction.marketing,
      'lines/line-1/rounds/0/tables/kawung/prediction/marketing',
    ],
    [
      'awareness',
      (it) => it.lines['line-1']?.market.teams['kawung']?.segments['homes']?.awareness,
      'lines/line-1/market/teams/kawung/segments/homes/awareness',
    ],
  ])('when Sales is told of %s', (_, secret, path) => {
    expect(leaks(session, sales, (it) => withStory(it, String(secret(it))))).toEqual([path]);
  });

  it('and is not alarmed by what is granted', () => {
    const granted = (it: Session): unknown => it.lines['line-1']?.rounds[0]?.tables['kawung']?.chips.calls;
    expect(leaks(session, sales, (it) => withStory(it, String(granted(it))))).toEqual([]);
  });

  it('it changes hundreds of things for a player, and only the seed for the facilitator', () => {
    expect(disturb(session, grantsOf(session, sales)).paths.length).toBeGreaterThan(300);
    expect(disturb(session, grantsOf(session, { kind: 'facilitator' })).paths).toEqual(['seed']);
  });
});

describe('the seed', () => {
  it('is in no view of anybody, ever', () => {
    for (const session of Object.values(MOMENTS)) {
      expect(session.seed).toBe(SEED);
      for (const audience of audiences(session)) {
        expect(JSON.stringify(project(session, LIVE, audience))).not.toContain(SEED.slice('pasar1:'.length, -4));
      }
    }
  });
});

describe('what Marketing reads without research', () => {
  const aware = (session: Session, awareness: number): Session => {
    const copy = structuredClone(session);
    for (const cell of Object.values(copy.lines['line-1']?.market.teams['kawung']?.segments ?? {}))
      Object.assign(cell, { awareness });
    return copy;
  };
  const marketing = { kind: 'role', team: 'kawung', role: 'marketing' } as const;
  const sight = (session: Session) => project(session, LIVE, marketing).sight;

  it('comes in steps of ten points: within a step nothing shows', () => {
    const session = sessionOf(planned());
    expect(sight(aware(session, 0.36))).toEqual(sight(aware(session, 0.44)));
    expect(sight(aware(session, 0.36))).not.toEqual(sight(aware(session, 0.46)));
    expect(sight(session)).toMatchObject({ exact: false });
  });

  it('and is exact after a round with research', () => {
    const session = sessionOf(second);
    expect(sight(aware(session, 0.3612))).toMatchObject({ exact: true, segments: [{ awareness: 0.3612 }, {}, {}] });
  });
});

describe('what was granted in a review', () => {
  it("stays granted: both roles' chips of round 1 are still there while round 2 is planned", () => {
    for (const role of ['sales', 'marketing'] as const) {
      const view = project(sessionOf(second), LIVE, { kind: 'role', team: 'kawung', role });
      expect(view.outcomes['1']?.own).toMatchObject({
        kawung: { decision: { chips: { calls: 2, research: 1 }, price: 1.1, focus: 'homes' } },
      });
      expect(Object.keys(view.outcomes['1']?.own ?? {})).toEqual(['kawung']);
    }
  });

  it("and in the debrief everybody's is", () => {
    const session = sessionOf(debriefed(second, 2));
    for (const audience of audiences(session)) {
      const { outcomes } = project(session, LIVE, audience);
      expect(Object.keys(outcomes['1']?.own ?? {})).toEqual(['kawung', 'parang', 'truntum']);
      expect(Object.keys(outcomes['2']?.inner ?? {})).toEqual(['kawung', 'parang', 'truntum']);
    }
  });
});
