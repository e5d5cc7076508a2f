import { describe, expect, it } from 'vitest';
import { due } from '../../../shared/session/due.ts';
import { currentRound, officialLine, playedLine } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import {
  ANI,
  BUDI,
  CITRA,
  CLOCK,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  planned,
  seenInHindsight,
  sessionOf,
  TEN,
  tableIn,
  tell,
  wish,
} from './workshop.ts';

const chair = (command: Parameters<typeof wish>[1], at = TEN) => wish(FACILITATOR, command, at);
const attempt = (round: number, team: string | null = null) => chair({ type: 'OpenAttempt', round, team });
const end = chair({ type: 'EndAttempt' });
const through = (round: number) => [chair({ type: 'CloseRound', round }), chair({ type: 'OpenReview', round }), end];

/** Round 1 with plans on both tables and a surprise for all in each round, and the debrief in its second part, looked back on. */
const shock = { type: 'PlayShock', shock: 'downturn', team: null, announced: false } as const;
const over = tell(
  seenInHindsight(
    debriefed(
      explained(
        tell(
          onward(
            tell(
              planned({ openAll: true }),
              wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
              wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 2 }),
              wish(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }),
              wish(CITRA, { type: 'PlaceChips', round: 1, card: 'care', count: 3 }),
              chair({ ...shock, round: 1 }),
            ),
          ),
          chair({ ...shock, round: 2 }),
        ),
      ),
      2,
    ),
  ),
  chair({ type: 'ShowDebrief', step: 'soWhat' }),
);
const trying = tell(over, attempt(1, 'kawung'));

describe('a round that is tried once more by one team', () => {
  it('is planned on a line of its own beside the one that counts', () => {
    const session = sessionOf(trying);
    expect([session.stage, session.official, session.playing]).toEqual(['playing', 'line-1', 'attempt-1']);
    expect(playedLine(session)).toMatchObject({ kind: 'attempt', parent: { line: 'line-1', round: 0 } });
    expect(playedLine(session).shocks).toEqual([expect.objectContaining({ shock: 'downturn', round: 1 })]);
    expect(currentRound(session)).toMatchObject({ round: 1, phase: 'planning', deadline: TEN + 300_000 });
  });

  it('begins with the plan that was played as draft, with nothing locked, undone or on offer', () => {
    const used = officialLine(sessionOf(over)).rounds[0]?.used?.['kawung'];
    expect(tableIn(trying)).toMatchObject({ ...used?.decision, split: used?.split, offer: null });
    expect(tableIn(trying)).toMatchObject({ lockedBy: { sales: null, marketing: null }, moves: { sales: [] } });
  });

  it('is not the business of the others: nobody moves, corrects or waits for their plan, and it is played by the record', () => {
    const lock = { type: 'LockPlan', round: 1, role: 'sales' } as const;
    given(trying).when(CITRA, lock).refuses('attempt/other-team');
    given(trying)
      .when(CITRA, { ...lock, type: 'UnlockPlan' })
      .refuses('attempt/other-team');
    const correct = { type: 'CorrectPlan', round: 1, price: null, focus: null, sales: null, reason: 'a slip' } as const;
    given(trying)
      .when(FACILITATOR, { ...correct, team: 'parang', chips: { care: 1 } })
      .refuses('attempt/other-team');
    given(trying)
      .when(FACILITATOR, { type: 'GrantTime', round: 1, seat: 's3', seconds: 60 })
      .refuses('attempt/other-team');
    const locked = tell(trying, wish(ANI, lock), wish(BUDI, { ...lock, role: 'marketing' }));
    expect(given(locked).when(CLOCK, { type: 'AnnounceClosing', round: 1, missing: [] }).decided.ok).toBe(true);
    const closed = sessionOf(tell(locked, chair({ type: 'CloseRound', round: 1 })));
    const [again, first] = [currentRound(closed)?.used?.['parang'], officialLine(closed).rounds[0]?.used?.['parang']];
    expect(again).toEqual({ ...first, source: { sales: 'record', marketing: 'record' } });
    expect(currentRound(closed)?.used?.['kawung']?.source).toEqual({ sales: 'locked', marketing: 'locked' });
  });

  it('ends with a press and never by itself, and only in the debrief another may begin', () => {
    given(over).when(FACILITATOR, { type: 'OpenAttempt', round: 3, team: null }).refuses('round/not-closed');
    given(over).when(FACILITATOR, { type: 'OpenAttempt', round: 1, team: 'truntum' }).refuses('team/unknown');
    given(planned()).when(FACILITATOR, { type: 'OpenAttempt', round: 1, team: null }).refuses('debrief/not-open');
    given(trying).when(FACILITATOR, { type: 'OpenAttempt', round: 2, team: null }).refuses('attempt/running');
    const reviewed = tell(trying, ...through(1).slice(0, 2));
    expect(due(sessionOf(reviewed))).toBeNull();
    for (const command of [
      { type: 'StartRound', round: 2 },
      { type: 'OpenDebrief' },
      { type: 'ReopenRound', round: 1 },
      { type: 'StepBack', round: 1 },
      { type: 'PlayShock', round: 1, shock: 'scandal', team: null, announced: true },
      { type: 'AdjustBudget', round: 2, team: 'kawung', chips: 1, reason: 'a' },
      { type: 'SetPace', pace: 'clock' },
    ] as const)
      given(reviewed).when(FACILITATOR, command).refuses('session/over');
    expect(sessionOf(tell(reviewed, end, attempt(1), ...through(1))).attempts).toMatchObject([
      { line: 'attempt-1', teams: ['kawung'], state: 'compared' },
      { line: 'attempt-2', teams: ['kawung', 'parang'], state: 'compared' },
    ]);
  });

  it('called off before its review it is compared with nothing', () => {
    expect(sessionOf(tell(trying, end)).attempts).toMatchObject([{ state: 'calledOff' }]);
    const ran = tell(trying, chair({ type: 'CloseRound', round: 1 }), end);
    expect(sessionOf(ran)).toMatchObject({ stage: 'debrief', attempts: [{ state: 'calledOff' }] });
  });

  it('comes out otherwise where the plan is another: what differs are the choices', () => {
    const changed = tell(
      trying,
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 0 }),
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'care', count: 3 }),
      ...through(1),
    );
    const session = sessionOf(changed);
    const [tried, counts] = [session.lines['attempt-1'], officialLine(session)].map((line) => line?.rounds[0]);
    expect(tried?.outcome?.teams['kawung']).not.toEqual(counts?.outcome?.teams['kawung']);
    expect(tried?.struck).toEqual(counts?.struck);
  });
});
