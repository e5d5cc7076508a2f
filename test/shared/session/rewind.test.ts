import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound, officialLine, playedLine, shockRounds } from '../../../shared/session/state.ts';
import { anyStory, tellStory } from './anySession.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  briefed,
  closed,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seated,
  sessionOf,
  TEN,
  tableIn,
  tell,
  wish,
} from './workshop.ts';

const round = 1;
const reopen = (which: number) => wish(FACILITATOR, { type: 'ReopenRound', round: which });
const back = (which: number) => wish(FACILITATOR, { type: 'StepBack', round: which });

/** Round 1 with chips, a price, a lock, an offer that nobody answered and a prediction on the table of Kawung. */
const round1 = tell(
  planned({ openAll: true }),
  wish(ANI, { type: 'PlaceChips', round, card: 'calls', count: 3 }),
  wish(BUDI, { type: 'SetPrice', round, price: 1.1 }),
  wish(BUDI, { type: 'PlaceChips', round, card: 'brand', count: 2 }),
  wish(ANI, { type: 'CommitPrediction', round, role: 'sales', cents: 7 }),
  wish(BUDI, { type: 'LockPlan', round, role: 'marketing' }),
  wish(ANI, { type: 'OfferSplit', round, role: 'sales', sales: 6, reason: '' }),
);
const WHERE: readonly [string, Told][] = [
  ['the market', closed(round1)],
  ['the review', explained(reviewed(round1))],
  ['the next briefing', tell(explained(reviewed(round1)), wish(FACILITATOR, { type: 'StartRound', round: 2 }))],
];

describe.each(WHERE)('reopened out of %s, round 1', (_, told) => {
  const again = tell(told, reopen(1));

  it('is planned on a new line that counts, and the old one keeps its result', () => {
    const session = sessionOf(again);
    expect([session.official, session.playing]).toEqual(['line-2', 'line-2']);
    expect(playedLine(session)).toMatchObject({ kind: 'real', parent: { line: 'line-1', round: 0 } });
    expect(currentRound(session)).toMatchObject({ round: 1, phase: 'planning', reopened: true, outcome: null });
    expect(session.lines['line-1']).toEqual(sessionOf(told).lines['line-1']);
  });

  it('has the drafts as they lay, unlocked, with nothing on offer', () => {
    const lay = sessionOf(round1).lines['line-1']?.rounds[0]?.tables['kawung'];
    expect(tableIn(again)).toEqual({ ...lay, lockedBy: { sales: null, marketing: null }, offer: null });
  });

  it('has its whole time again, and the standing extra time of people', () => {
    const later = tell(
      told,
      wish(FACILITATOR, { type: 'SetAllowance', seat: 's1', times: 2 }),
      wish(FACILITATOR, { type: 'ReopenRound', round }, TEN + 9_000),
    );
    expect(currentRound(sessionOf(later))?.deadline).toBe(TEN + 309_000);
    expect(tableIn(later).extra).toEqual({ sales: 300_000, marketing: 0 });
  });

  it('closed again without a change comes out the same: the luck is the same', () => {
    const first = sessionOf(told).lines['line-1']?.rounds[0];
    const second = currentRound(sessionOf(closed(again)));
    expect(second?.outcome).toEqual(first?.outcome);
    expect(second?.before).toEqual(first?.before);
  });

  it('and with another plan it comes out otherwise, and round 2 goes on from there', () => {
    const other = tell(again, wish(ANI, { type: 'PlaceChips', round, card: 'calls', count: 0 }));
    const old = sessionOf(told).lines['line-1'];
    const next = sessionOf(onward(other));
    expect(next.lines['line-2']?.rounds[0]?.outcome).not.toEqual(old?.rounds[0]?.outcome);
    expect(currentRound(next)?.before).toEqual(next.lines['line-2']?.market);
    expect(next.lines['line-1']).toEqual(old);
  });
});

describe('reopening', () => {
  const round2 = tell(onward(round1), wish(ANI, { type: 'PlaceChips', round: 2, card: 'care', count: 1 }));

  it('shares the rounds before, with their causes, and finds the market as it was', () => {
    const told = reviewed(explained(round2), 2);
    const session = sessionOf(tell(told, reopen(2)));
    const old = sessionOf(told).lines['line-1'];
    expect(playedLine(session).rounds[0]).toEqual(old?.rounds[0]);
    expect(playedLine(session).market).toEqual(old?.rounds[1]?.before);
    expect(tableIn(tell(told, reopen(2))).chips.care).toBe(1);
  });

  it('may be done again and again: each time the last line is left as it is', () => {
    const twice = tell(closed(tell(closed(round1), reopen(1))), reopen(1));
    expect(playedLine(sessionOf(twice))).toMatchObject({ line: 'line-3', parent: { line: 'line-2', round: 0 } });
  });

  it('lays shocks ready again as they lay, told or kept; those for the next round stay where they are', () => {
    const play = { type: 'PlayShock', team: null } as const;
    const shaken = tell(
      round1,
      wish(FACILITATOR, { ...play, round: 1, shock: 'downturn', announced: true }),
      wish(FACILITATOR, { ...play, round: 1, shock: 'beanCost', announced: false }),
      wish(FACILITATOR, { ...play, round: 2, shock: 'flu', announced: false }),
    );
    const again = tell(closed(shaken), reopen(1));
    expect(playedLine(sessionOf(again)).shocks).toEqual(playedLine(sessionOf(shaken)).shocks);
    expect(shockRounds(sessionOf(again))).toEqual([1, 2]);
    const withdrawn = tell(again, wish(FACILITATOR, { type: 'WithdrawShock', round: 1, shock: 'downturn' }));
    expect(currentRound(sessionOf(closed(withdrawn)))?.struck).toEqual([{ shock: 'beanCost', team: null }]);
  });

  it('keeps the ranking with which the round began', () => {
    const told = tell(
      closed(round1),
      wish(FACILITATOR, { type: 'SetRanking', policy: 'hidden', delayed: false }),
      reopen(1),
    );
    expect(currentRound(sessionOf(told))?.ranking.policy).toBe('open');
  });

  it('records causes of both lines, each for itself', () => {
    const told = tell(closed(round1), reopen(1));
    const first = { type: 'RecordCauses', line: 'line-1', round: 1, modelVersion: '0', teams: {} } as const;
    const session = given(told).when({ kind: 'server' }, first).leaves();
    expect(session.lines['line-1']?.rounds[0]?.causes).toEqual({});
    given(told)
      .when({ kind: 'server' }, { ...first, line: 'line-2' })
      .refuses('round/not-ready');
  });

  it.each<[string, Told, number, Parameters<ReturnType<ReturnType<typeof given>['when']>['refuses']>[0]]>([
    ['the lobby', seated(), 1, 'session/not-started'],
    ['the first briefing', briefed(), 1, 'round/not-closed'],
    ['planning', round1, 1, 'round/not-closed'],
    ['planning of the next round', round2, 1, 'round/not-closed'],
    [
      'practice',
      closed(
        tell(
          seated(),
          wish(FACILITATOR, { type: 'StartPractice' }),
          wish(FACILITATOR, { type: 'OpenPlanning', round }),
        ),
      ),
      1,
      'session/practice',
    ],
    ['the review of round 2, for round 1', reviewed(round2, 2), 1, 'round/other'],
    ['the debrief', debriefed(round2, 2), 2, 'session/over'],
  ])('has nothing to reopen in %s', (_, told, which, code) => {
    given(told).when(FACILITATOR, { type: 'ReopenRound', round: which }).refuses(code);
  });
});

describe('a step back', () => {
  it('from planning leads to the briefing, with the drafts kept and unlocked, and no clock runs', () => {
    const told = tell(round1, back(1));
    expect(currentRound(sessionOf(told))).toMatchObject({ phase: 'briefing', deadline: null, pausedLeft: null });
    const table = { ...tableIn(round1), lockedBy: { sales: null, marketing: null }, offer: null };
    expect(tableIn(told)).toEqual(table);
    const opened = tell(told, wish(FACILITATOR, { type: 'OpenPlanning', round }, TEN + 5_000));
    expect(tableIn(opened)).toEqual(table);
    expect(currentRound(sessionOf(opened))?.deadline).toBe(TEN + 305_000);
  });

  it('from the review leads to the market', () => {
    const told = tell(reviewed(round1), back(1));
    expect(currentRound(sessionOf(told))).toEqual(currentRound(sessionOf(closed(round1))));
  });

  it('from the briefing of round 2 leads to the review of round 1, and from that of round 1 to the lobby', () => {
    const second = tell(reviewed(round1), wish(FACILITATOR, { type: 'StartRound', round: 2 }));
    const rest = (told: Told) => ({ ...sessionOf(told), course: null });
    expect(rest(tell(second, back(2)))).toEqual(rest(reviewed(round1)));
    expect(rest(tell(briefed(), back(1)))).toEqual(rest(seated()));
  });

  it("is not undone by the clock at the clock's pace", () => {
    const paced = tell(reviewed(planned({ pace: 'clock' })), wish(FACILITATOR, { type: 'StartRound', round: 2 }));
    expect(currentRound(sessionOf(tell(paced, back(2))))).toMatchObject({ round: 1, phase: 'review', deadline: null });
  });

  it('refuses where there is none, and for another round', () => {
    given(seated()).when(FACILITATOR, back(1).command).refuses('session/not-started');
    given(closed(round1)).when(FACILITATOR, back(1).command).refuses('round/closed');
    given(round1).when(FACILITATOR, back(2).command).refuses('round/other');
    given(debriefed(onward(round1), 2))
      .when(FACILITATOR, back(2).command)
      .refuses('session/over');
    const practising = tell(seated(), wish(FACILITATOR, { type: 'StartPractice' }));
    given(practising).when(FACILITATOR, back(1).command).refuses('session/practice');
  });
});

describe('whatever is practised and reopened', () => {
  /** Rounds that the market answered and that were neither lost nor put in by reopening. */
  const kept = (session: Session) =>
    Object.values(session.lines).flatMap(({ line, rounds }) =>
      rounds.flatMap(({ round, outcome }) => (outcome ? [[`${line}/${round}`, outcome] as const] : [])),
    );

  it('no outcome is ever lost or another, and the line that counts hangs together', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        let before = new Map<string, unknown>();
        for (const session of tellStory(story).states) {
          const now = new Map<string, unknown>(kept(session));
          for (const [place, outcome] of before) expect(now.get(place)).toEqual(outcome);
          before = now;
          const { parent, rounds } = officialLine(session);
          const from = parent && session.lines[parent.line];
          for (const early of from ? rounds.filter((it) => it.round <= (parent?.round ?? 0)) : [])
            expect(early.outcome).toBe(from?.rounds.find((it) => it.round === early.round)?.outcome);
        }
      }),
      { numRuns: 12 },
    );
  });
});
