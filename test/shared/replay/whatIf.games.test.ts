import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Workshop } from '../../../shared/lab/workshop.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import { PRICES } from '../../../shared/market/outcome.ts';
import type { Change } from '../../../shared/replay/change.ts';
import type { Rivals, WhatIf } from '../../../shared/replay/whatIf.ts';
import { whatIf } from '../../../shared/replay/whatIf.ts';
import { CARDS, chipsOf, noChips, ROLES } from '../../../shared/scenario/cards.ts';
import type { Session } from '../../../shared/session/state.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import { SEED, SHORT } from '../session/workshop.ts';

const RIVALS: readonly Rivals[] = ['fixed', 'reacting'];

/** The plan as it was recorded. */
function recordedPlan(session: Session, line: string, round: number, team: string): Change {
  const used = session.lines[line]?.rounds.find((it) => it.round === round)?.used?.[team];
  if (!used) throw new Error(`nothing was played by ${team} in round ${round}`);
  return { line, round, team, decision: used.decision, split: used.split };
}

function answered(session: Session, change: Change, rivals: Rivals = 'fixed'): WhatIf {
  const result = whatIf(session, change, rivals);
  if (!result.ok) throw new Error(`the example is wrong: ${result.error}`);
  return result.value;
}

const withChips = (change: Change, chips: Partial<Decision['chips']>): Change => ({
  ...change,
  decision: { ...change.decision, chips: { ...change.decision.chips, ...chips } },
});

const HAND: Decision = {
  chips: { ...noChips(), calls: 1, closing: 1, care: 1, ads: 1, brand: 2 },
  price: 1,
  focus: 'all',
};
/** Four chips a round, which every budget holds. */
const anyPlan = fc
  .tuple(
    fc.constantFrom('calls', 'closing', 'discount', 'care', 'coaching', 'fieldInsight'),
    fc.constantFrom('ads', 'promotion', 'salesKit', 'brand', 'research', 'content'),
    fc.nat({ max: 2 }),
    fc.nat({ max: 2 }),
    fc.constantFrom(...PRICES),
    fc.constantFrom('all', ...SHORT.segments.map(({ id }) => id)),
  )
  .map(
    ([sales, marketing, more, others, price, focus]): Decision => ({
      chips: { ...noChips(), [sales]: 1 + more, [marketing]: 1 + others },
      price,
      focus,
    }),
  );
const ROUNDS = [1, 2, 3];
const OPEN = { ...SHORT, rounds: 3, opens: { split: 1, price: 1, focus: 1, prediction: 1 } };
type Script = readonly (readonly Decision[])[];
const played = (script: Script): Session => {
  const hands = [0, 1, 2].map((team) => (session: Session): Decision => {
    const round = session.lines[session.playing]?.rounds.length ?? 1;
    return script[round - 1]?.[team] ?? HAND;
  });
  const workshop = new Workshop(OPEN, SEED, hands);
  workshop.playOn();
  return workshop.session;
};
const anyScript = fc.array(fc.array(anyPlan, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const outcomesOf = (session: Session) => session.lines[session.official]?.rounds.map(({ outcome }) => outcome) ?? [];

describe('the plan as it was', () => {
  test('gives the recorded outcomes to the byte: any session, line, round and team, whatever rivals would do', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), (story, pick) => {
        const session = tellStory(story).states.at(-1);
        if (!session) throw new Error('nothing was told');
        const played = Object.values(session.lines).filter(({ rounds }) =>
          rounds.some(({ outcome }) => outcome !== null),
        );
        fc.pre(played.length > 0);
        for (const { line, rounds } of played) {
          const known = rounds.filter(({ outcome }) => outcome !== null);
          const round = known[pick % Math.max(1, known.length)];
          const team = session.teams[pick % session.teams.length];
          if (!round || !team) continue;
          for (const rivals of RIVALS) {
            const {
              rounds: again,
              first,
              noticed,
              trimmed,
            } = answered(session, recordedPlan(session, line, round.round, team.id), rivals);
            expect(JSON.stringify(again.map((it) => it.outcomes.rerun))).toBe(
              JSON.stringify(known.map(({ outcome }) => outcome)),
            );
            expect([first, noticed, trimmed]).toEqual([null, null, []]);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('another plan', () => {
  test('comes out as in a session in which the team had played it: same luck, same rivals, same later plans', () => {
    fc.assert(
      fc.property(anyScript, fc.constantFrom(...ROUNDS), fc.nat({ max: 2 }), anyPlan, (script, round, nth, plan) => {
        const session = played(script);
        const other = played(script.map((row, at) => (at === round - 1 ? row.with(nth, plan) : row)));
        const team = session.teams[nth]?.id ?? '';
        const change = { ...recordedPlan(session, session.official, round, team), decision: plan };
        const { split } = recordedPlan(other, other.official, round, team);
        const { rounds, trimmed } = answered(session, { ...change, split });
        expect(trimmed).toEqual([]);
        expect(rounds.map(({ outcomes }) => outcomes.rerun)).toEqual(outcomesOf(other));
        expect(rounds.map(({ outcomes }) => outcomes.original)).toEqual(outcomesOf(session));
      }),
      { numRuns: 12 },
    );
  });

  const workshop = new Workshop({ ...SHORT, weeksPerRound: 13 }, SEED, ['balanced', 'discounter', 'brandBuilder']);
  workshop.playOn();
  const { session } = workshop;
  const line = session.official;
  const change = withChips(recordedPlan(session, line, 2, 'kawung'), { ...noChips(), closing: 1 });

  test('leaves the rounds before it alone, and goes apart in its own', () => {
    const { rounds, first, noticed } = answered(session, change);
    expect(rounds).toHaveLength(6);
    expect(rounds[0]?.outcomes.rerun).toBe(rounds[0]?.outcomes.original);
    expect(first).toEqual({ round: 2, week: 1 });
    expect(noticed?.round).toBe(2);
    const weeks = (side: 'original' | 'rerun') => rounds[1]?.outcomes[side].teams['kawung']?.weeks ?? [];
    const at = (noticed?.week ?? 0) - 1;
    const apart = weeks('rerun').map(({ revenue }, n) => {
      const was = weeks('original')[n]?.revenue ?? 0;
      return Math.abs(revenue - was) / was;
    });
    expect(apart[at]).toBeGreaterThanOrEqual(0.01);
    expect(apart.slice(0, at).every((part) => part < 0.01)).toBe(true);
  });

  test('that earns less makes later plans smaller by the rule of planning, and says which', () => {
    const { rounds, trimmed } = answered(session, change);
    const own = trimmed.find(({ team }) => team === 'kawung');
    expect(own).toMatchObject({ round: 3, team: 'kawung' });
    expect(own?.to).toBeLessThan(own?.from ?? 0);
    for (const { round, plans } of rounds)
      for (const [team, { decision, split }] of Object.entries(plans.rerun)) {
        for (const role of ROLES) expect(chipsOf(role, decision.chips)).toBeLessThanOrEqual(split[role]);
        const was = plans.original[team]?.decision;
        const smaller = CARDS.some((card) => decision.chips[card] < (was?.chips[card] ?? 0));
        if (round > 2) expect(smaller).toBe(trimmed.some((it) => it.round === round && it.team === team));
        if (round > 2) expect({ ...decision, chips: 0 }).toEqual({ ...was, chips: 0 });
      }
  });

  test('with rivals that react, bots play them from the next round on, by what their team may see', () => {
    const { rounds, rivals, trimmed } = answered(session, change, 'reacting');
    expect(rivals).toBe('reacting');
    for (const { round, plans } of rounds) {
      for (const team of ['mendung', 'parang', 'truntum'].filter((id) => id in plans.rerun)) {
        const { decision, split, source } = plans.rerun[team] ?? {};
        if (round <= 2) expect(plans.rerun[team]).toBe(plans.original[team]);
        else {
          expect(source).toEqual({ sales: 'bot', marketing: 'bot' });
          for (const role of ROLES) expect(chipsOf(role, decision?.chips ?? noChips())).toBe(split?.[role]);
        }
      }
      if (round !== 2) expect(plans.rerun['kawung']?.source).toEqual(plans.original['kawung']?.source);
    }
    expect(trimmed.every(({ team }) => team === 'kawung')).toBe(true);
    const fixed = answered(session, change);
    expect(rounds[1]?.outcomes.rerun).toEqual(fixed.rounds[1]?.outcomes.rerun);
    expect(rounds[5]?.outcomes.rerun).not.toEqual(fixed.rounds[5]?.outcomes.rerun);
    expect(answered(session, change, 'reacting').rounds).toEqual(rounds);
  });

  test('changes nothing of the session it is asked of', () => {
    const before = JSON.stringify(session);
    answered(session, change, 'reacting');
    expect(JSON.stringify(session)).toBe(before);
  });

  test.each<[string, Partial<Change> | { readonly chips: Partial<Decision['chips']> }]>([
    ['round/not-closed', { line: 'line-9' }],
    ['round/not-closed', { round: 7 }],
    ['team/unknown', { team: 'mawar' }],
    ['split/out-of-range', { split: { sales: 0, marketing: 10 } }],
    ['split/out-of-range', { split: { sales: 30, marketing: 1 } }],
    ['split/out-of-range', { split: { sales: 4.5, marketing: 5.5 } }],
    ['plan/card-full', { chips: { calls: 4 } }],
    ['plan/card-full', { chips: { calls: 0.5 } }],
    ['plan/card-full', { chips: { calls: -1 } }],
    ['plan/over-budget', { chips: { calls: 3, closing: 3, care: 3 } }],
    ['price/unknown', { decision: { ...change.decision, price: 0.5 } }],
    ['focus/unknown', { decision: { ...change.decision, focus: 'moon' } }],
  ])('is refused: %s', (code, part) => {
    const asked = 'chips' in part ? withChips(change, part.chips) : { ...change, ...part };
    expect(whatIf(session, asked, 'fixed')).toEqual({ ok: false, error: code });
  });

  test('of a session that another version of the model played is refused', () => {
    const played = session.lines[line];
    if (!played) throw new Error('no line');
    const rounds = played.rounds.map((round) => ({ ...round, before: { ...round.before, modelVersion: '0.1.0' } }));
    const older: Session = { ...session, lines: { ...session.lines, [line]: { ...played, rounds } } };
    expect(whatIf(older, change, 'fixed')).toEqual({ ok: false, error: 'recording/other-version' });
  });
});

test('where each team has a market of its own, nobody else notices, and there is nobody to react', () => {
  const parallel = tellStory({
    opening: { teams: 2, rounds: 2, pace: 'facilitator', openAll: true, market: 'parallel' },
    people: 1,
    bots: true,
    practice: false,
    moves: Array.from({ length: 9 }, () => ({ move: { does: 'step' as const }, after: 1 })),
  }).states.at(-1);
  if (!parallel) throw new Error('nothing was told');
  const plan = recordedPlan(parallel, parallel.official, 1, 'kawung');
  const { rounds, rivals, first } = answered(parallel, withChips(plan, { ...noChips(), discount: 3 }), 'reacting');
  expect(rivals).toBe('fixed');
  expect(first).toEqual({ round: 1, week: 1 });
  for (const { outcomes } of rounds) expect(outcomes.rerun.teams['parang']).toEqual(outcomes.original.teams['parang']);
});
