import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import { decide } from '../../../shared/session/decide.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { Session } from '../../../shared/session/state.ts';
import { shockRounds } from '../../../shared/session/state.ts';
import type { View } from '../../../shared/view/parts.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import { closed, FACILITATOR, planned, sessionOf, stamp, TEN, tell, wish } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const play = { type: 'PlayShock', round: 1, shock: 'scandal', team: 'parang', announced: true } as const;
const silent = { ...play, shock: 'beanCost', team: null, announced: false } as const;
const ready = tell(planned(), wish(FACILITATOR, play), wish(FACILITATOR, silent));

const views = (session: Session): { readonly chair: View; readonly others: readonly View[] } => ({
  chair: project(session, LIVE, { kind: 'facilitator' }),
  others: audiences(session)
    .filter(({ kind }) => kind === 'screen' || kind === 'role')
    .map((audience) => project(session, LIVE, audience)),
});

describe('a shock that nobody was told of', () => {
  it('changes no view but the facilitator’s, whenever it is played', () => {
    fc.assert(
      fc.property(anyStory, fc.nat({ max: COFFEE.shocks.length - 1 }), fc.boolean(), (story, card, last) => {
        const { states } = tellStory(story);
        for (const session of states.filter((it) => shockRounds(it).length > 0).slice(-3)) {
          const round = shockRounds(session).at(last ? -1 : 0) ?? 1;
          const shock = COFFEE.shocks[card]?.id ?? '';
          const command = { ...silent, round, shock };
          const decided = decide(session, { by: FACILITATOR, at: TEN, command });
          if (!decided.ok || session.stage === 'debrief') continue;
          const after = decided.value.reduce<Session>(
            (state, fact) => evolve(state, stamp(fact, FACILITATOR)) ?? state,
            session,
          );
          expect(views(after).others).toEqual(views(session).others);
          expect(views(after).chair.session.shocks).toHaveLength(views(session).chair.session.shocks.length + 1);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('a shock that lies ready', () => {
  it('is seen by everybody if it was announced, with its story, whom it is aimed at and how long it lasts', () => {
    const { name, story, weeks } = COFFEE.shocks.find(({ id }) => id === 'scandal') ?? expect.fail('no scandal');
    for (const { session } of views(sessionOf(ready)).others)
      expect(session.shocks).toEqual([
        { shock: 'scandal', name, story, weeks, effect: 'scandal', team: 'parang', round: 1, announced: true },
      ]);
  });

  it('is seen by the facilitator in any case', () => {
    const { shocks } = views(sessionOf(ready)).chair.session;
    expect(shocks.map(({ shock, announced }) => [shock, announced])).toEqual([
      ['scandal', true],
      ['beanCost', false],
    ]);
  });

  it('is public once it has struck, and lies ready no more', () => {
    const { chair, others } = views(sessionOf(closed(ready)));
    for (const { session, outcomes } of [chair, ...others]) {
      expect(session.shocks).toEqual([]);
      expect(outcomes['1']?.shocks.map(({ shock, team, effect }) => [shock, team, effect])).toEqual([
        ['scandal', 'parang', 'scandal'],
        ['beanCost', null, 'unitCost'],
      ]);
    }
  });
});

describe('the deck', () => {
  it('is the facilitator’s, with what the agenda suggests and what may be aimed', () => {
    const { chair, others } = views(sessionOf(planned()));
    for (const { scenario } of others) expect(scenario.deck).toBe(null);
    const deck = chair.scenario.deck ?? [];
    expect(deck.map(({ shock }) => shock)).toEqual(COFFEE.shocks.map(({ id }) => id));
    for (const { round, shock } of COFFEE.agenda)
      expect(deck.filter(({ suggested }) => suggested.includes(round)).map((card) => card.shock)).toEqual(
        shock === null ? [] : [shock],
      );
    const aims = (id: string) => deck.find(({ shock }) => shock === id)?.aims;
    expect([aims('downturn'), aims('scandal')]).toEqual([false, true]);
  });

  it('where each team has its own market, every card can be aimed', () => {
    const { deck } = views(sessionOf(planned({ market: 'parallel' }))).chair.scenario;
    expect(deck?.every(({ aims }) => aims)).toBe(true);
  });

  it('tells for which rounds a card may be played', () => {
    expect(views(sessionOf(planned())).chair.session.shockRounds).toEqual([1, 2]);
    for (const { session } of views(sessionOf(planned())).others) expect(session.shockRounds).toEqual([]);
  });
});
