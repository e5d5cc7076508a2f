import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../shared/session/actor.ts';
import type { Ranking } from '../../../shared/session/settings.ts';
import { RANKING_POLICIES } from '../../../shared/session/settings.ts';
import type { Session } from '../../../shared/session/state.ts';
import type { OutcomePart } from '../../../shared/view/parts.ts';
import { project } from '../../../shared/view/project.ts';
import type { Told } from '../session/workshop.ts';
import { debriefed, FACILITATOR, onward, planned, reviewed, sessionOf, tell, wish } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const SCREEN: Audience = { kind: 'screen' };
const SALES: Audience = { kind: 'role', team: 'kawung', role: 'sales' };
const CHAIR: Audience = { kind: 'facilitator' };

const rankedBy = (policy: Ranking['policy'], delayed = false): Told =>
  planned({ teams: 4, openAll: true, ranking: { policy, delayed } });
const part = (session: Session, audience: Audience, round = 1): OutcomePart =>
  project(session, LIVE, audience).outcomes[String(round)] ?? expect.fail('no outcome');
const keys = (session: Session, audience: Audience, round = 1): string[] =>
  Object.keys(part(session, audience, round).teams);

const TEAMS = ['kawung', 'parang', 'truntum', 'mendung'];
const LETTERS = ['rival-a', 'rival-b', 'rival-c', 'rival-d'];

describe('what a review releases', () => {
  it.each([
    ['open', TEAMS, TEAMS, 4],
    ['own', ['kawung'], [], 1],
    ['anonymous', null, LETTERS, 4],
    ['hidden', ['kawung'], [], 0],
  ] as const)('%s', (policy, team, screen, places) => {
    const session = sessionOf(reviewed(rankedBy(policy)));
    const own = keys(session, SALES);
    if (team) expect(own).toEqual(team);
    else expect(own).toEqual(['kawung', ...LETTERS.filter((it) => it !== `rival-${session.letters['kawung']}`)]);
    expect(keys(session, SCREEN)).toEqual(screen);
    expect(Object.keys(part(session, SALES).places)).toHaveLength(places);
    expect(part(session, SALES)).toMatchObject({ release: policy, later: false });
    expect(Object.keys(part(session, SALES).own)).toEqual(['kawung']);
  });

  it('company value, where it is shown, goes the same way', () => {
    const shown = tell(rankedBy('own'), wish(FACILITATOR, { type: 'ShowCompanyValue', shown: true }));
    const last = sessionOf(reviewed(onward(shown), 2));
    expect(Object.keys(part(last, SALES, 2).companyValue)).toEqual(['kawung']);
    expect(part(last, SCREEN, 2).companyValue).toEqual({});
    expect(part(last, SALES, 1).companyValue).toEqual({});
  });

  it('the facilitator sees everything by name, whatever the ranking', () => {
    for (const policy of RANKING_POLICIES) {
      const session = sessionOf(reviewed(rankedBy(policy, true)));
      expect(keys(session, CHAIR)).toEqual(TEAMS);
      expect(part(session, CHAIR)).toMatchObject({ release: 'open', later: false });
    }
  });
});

describe('delayed', () => {
  const second = onward(rankedBy('open', true));

  it('rounds are as if hidden, and say that more comes', () => {
    const session = sessionOf(second);
    expect(part(session, SALES)).toMatchObject({ release: 'hidden', later: true, places: {} });
    expect(keys(session, SALES)).toEqual(['kawung']);
    expect(keys(session, SCREEN)).toEqual([]);
  });

  it('until the last review releases all rounds', () => {
    const session = sessionOf(reviewed(second, 2));
    for (const round of [1, 2]) {
      expect(part(session, SCREEN, round)).toMatchObject({ release: 'open', later: false });
      expect(keys(session, SALES, round)).toEqual(TEAMS);
    }
  });
});

describe('in the debrief', () => {
  it.each(['open', 'own', 'hidden'] as const)('after %s, everybody sees everything by name', (policy) => {
    const session = sessionOf(debriefed(onward(rankedBy(policy, true)), 2));
    for (const audience of [SALES, SCREEN]) {
      expect(keys(session, audience)).toEqual(TEAMS);
      expect(Object.keys(part(session, audience).own)).toEqual(TEAMS);
      expect(Object.keys(part(session, audience).inner)).toEqual(TEAMS);
    }
  });

  it('who was anonymous stays so, plans and inner numbers included', () => {
    const session = sessionOf(debriefed(onward(rankedBy('anonymous')), 2));
    const { teams, own, inner, release } = part(session, SCREEN);
    expect(release).toBe('anonymous');
    for (const record of [teams, own, inner]) expect(Object.keys(record)).toEqual(LETTERS);
  });

  it('a round that was never released is anonymous, too, where some round was', () => {
    const hidden = rankedBy('hidden');
    const then = tell(hidden, wish(FACILITATOR, { type: 'SetRanking', policy: 'anonymous', delayed: false }));
    expect(keys(sessionOf(debriefed(onward(then), 2)), SCREEN, 1)).toEqual(LETTERS);
  });
});

describe('anonymous', () => {
  /** Two rivals change places in everything that happened, and their letters with them. */
  const swapped = (session: Session, one: string, other: string): Session => {
    const swap = <T>(record: Readonly<Record<string, T>>): Record<string, T> => ({
      ...record,
      [one]: record[other] as T,
      [other]: record[one] as T,
    });
    const line = session.lines[session.official] ?? expect.fail('no line');
    const rounds = line.rounds.map((round) => ({
      ...round,
      tables: swap(round.tables),
      used: round.used && swap(round.used),
      outcome: round.outcome && { ...round.outcome, teams: swap(round.outcome.teams) },
    }));
    return {
      ...session,
      letters: swap(session.letters),
      lines: { ...session.lines, [session.official]: { ...line, rounds } },
    };
  };

  it.each([
    ['in a review', sessionOf(reviewed(rankedBy('anonymous')))],
    ['in the debrief', sessionOf(debriefed(onward(rankedBy('anonymous')), 2))],
  ])('no byte of the outcomes tells which rival a letter is: %s', (_, session) => {
    for (const audience of [SALES, SCREEN]) {
      const seen = JSON.stringify(project(session, LIVE, audience).outcomes);
      const other = JSON.stringify(project(swapped(session, 'parang', 'mendung'), LIVE, audience).outcomes);
      expect(other).toBe(seen);
    }
  });

  it('a letter stays for the whole session', () => {
    const session = sessionOf(debriefed(onward(rankedBy('anonymous')), 2));
    const line = session.lines['line-1'] ?? expect.fail('no line');
    for (const round of [1, 2])
      for (const id of TEAMS)
        expect(part(session, SCREEN, round).teams[`rival-${session.letters[id]}`]?.revenue).toBe(
          line.rounds[round - 1]?.outcome?.teams[id]?.revenue,
        );
  });
});

describe('a place', () => {
  const session = sessionOf(reviewed(onward(rankedBy('own')), 2));
  const line = session.lines['line-1'] ?? expect.fail('no line');

  /** The same session with other figures of every team in its last round. */
  const withFigures = (figures: readonly { readonly revenue: number; readonly brandValue: number }[]): Session => ({
    ...session,
    lines: {
      'line-1': {
        ...line,
        rounds: line.rounds.map((round) => ({
          ...round,
          outcome: round.outcome && {
            ...round.outcome,
            teams: Object.fromEntries(
              Object.entries(round.outcome.teams).map(([id, outcome], i) => [id, { ...outcome, ...figures[i] }]),
            ),
          },
        })),
      },
    },
  });

  it('counts who is ahead on each axis; teams that are level share it', () => {
    const figures = [
      { revenue: 5, brandValue: 1 },
      { revenue: 5, brandValue: 9 },
      { revenue: 7, brandValue: 3 },
      { revenue: 1, brandValue: 2 },
    ];
    expect(part(withFigures(figures), SALES, 2).places).toEqual({
      kawung: { revenue: { place: 2, of: 4 }, brandValue: { place: 4, of: 4 } },
    });
  });

  it('tells of rivals only who is ahead: other figures in the same order give the same view', () => {
    const figure = fc.record({ revenue: fc.nat({ max: 99 }), brandValue: fc.nat({ max: 99 }) });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 9 }), (figures, by) => {
        const [own] = figures;
        if (!own) return;
        // Whoever is ahead gets further ahead, whoever is behind falls back.
        const away = (value: number, mine: number): number => value + by * Math.sign(value - mine);
        const others = figures.map(({ revenue, brandValue }) => ({
          revenue: away(revenue, own.revenue),
          brandValue: away(brandValue, own.brandValue),
        }));
        expect(project(withFigures(others), LIVE, SALES).outcomes).toEqual(
          project(withFigures(figures), LIVE, SALES).outcomes,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('another ranking', () => {
  const set = { type: 'SetRanking', policy: 'hidden', delayed: false } as const;

  it('touches no round that has begun: what was shown stays shown', () => {
    const told = tell(rankedBy('open'), wish(FACILITATOR, set));
    expect(keys(sessionOf(reviewed(told)), SCREEN)).toEqual(TEAMS);
    const second = sessionOf(reviewed(onward(told), 2));
    expect([keys(second, SCREEN, 1), keys(second, SCREEN, 2)]).toEqual([TEAMS, []]);
  });

  it('and gives away nothing that an earlier one held back', () => {
    const told = tell(rankedBy('hidden'), wish(FACILITATOR, { ...set, policy: 'open' }));
    const second = sessionOf(reviewed(onward(told), 2));
    expect([keys(second, SALES, 1), keys(second, SALES, 2)]).toEqual([['kawung'], TEAMS]);
  });
});

describe('a shock that was aimed at one team', () => {
  const struck = (policy: Ranking['policy']): Session =>
    sessionOf(
      reviewed(
        tell(
          rankedBy(policy),
          wish(FACILITATOR, { type: 'PlayShock', round: 1, shock: 'scandal', team: 'parang', announced: false }),
          wish(FACILITATOR, { type: 'PlayShock', round: 1, shock: 'downturn', team: null, announced: false }),
        ),
      ),
    );
  const heard = (session: Session, audience: Audience): string[] =>
    part(session, audience).shocks.map(({ shock }) => shock);
  const OWN: Audience = { kind: 'role', team: 'parang', role: 'marketing' };

  it('is told to all where teams are known by name', () => {
    for (const audience of [SALES, OWN, SCREEN, CHAIR])
      expect(heard(struck('open'), audience)).toEqual(['scandal', 'downturn']);
  });

  it('is told to that team and the facilitator alone where teams are anonymous: it would give the team away', () => {
    const session = struck('anonymous');
    for (const audience of [OWN, CHAIR]) expect(heard(session, audience)).toEqual(['scandal', 'downturn']);
    for (const audience of [SALES, SCREEN]) expect(heard(session, audience)).toEqual(['downturn']);
  });
});
