import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import type { Told } from '../../../shared/view/log.ts';
import { LogEntry, logOf } from '../../../shared/view/log.ts';
import { ANI, CLOCK, closed, FACILITATOR, opened, planned, sessionOf, TEN, tell, wish } from '../session/workshop.ts';

const ASSISTANT: Actor = { kind: 'facilitator', chair: 'c3', right: 'assistant' };
const NAMED = [{ chair: 'c3', label: 'Ratna' }];

/** The events as the store keeps them: each command's first fact names it. */
const stored = (told: ReturnType<typeof planned>): Told[] =>
  told.map((event, index) => {
    const before = told[index - 1];
    const more = before && before.at === event.at && JSON.stringify(before.by) === JSON.stringify(event.by);
    return { ...event, commandId: more ? null : `m${index}` };
  });

describe('the log', () => {
  it('has one entry for each command of a facilitator, with all that it made happen, and none of anybody else’s', () => {
    const told = tell(
      planned(),
      wish(ASSISTANT, { type: 'GrantTime', round: 1, seat: 's1', seconds: 60 }, TEN + 1),
      wish(ANI, { type: 'LockPlan', round: 1, role: 'sales' }, TEN + 2),
      wish(FACILITATOR, { type: 'CloseRound', round: 1 }, TEN + 3),
    );
    const log = logOf(sessionOf(told), stored(told), [], NAMED).slice(-2);
    expect(log).toEqual([
      {
        at: TEN + 1,
        chair: 'c3',
        right: 'assistant',
        label: 'Ratna',
        kind: 'time',
        what: 'TimeGranted',
        facts: [],
        round: 1,
        team: 'Kawung',
        person: 'Ani',
        details: { role: 'sales', seconds: 60, extra: 60_000 },
      },
      {
        at: TEN + 3,
        chair: 'c1',
        right: 'lead',
        label: '',
        kind: 'steps',
        what: 'RoundClosed',
        facts: ['RoundResolved'],
        round: 1,
        team: null,
        person: null,
        details: {},
      },
    ]);
    for (const entry of log) expect(LogEntry.parse(entry)).toEqual(entry);
  });

  it('names nobody where a command did the same to many', () => {
    const told = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }));
    expect(logOf(sessionOf(told), stored(told), [], []).at(-1)).toMatchObject({
      what: 'SeatTaken',
      facts: ['SeatTaken', 'SeatTaken', 'SeatTaken'],
      team: null,
      person: null,
      details: {},
    });
  });

  it('leaves out what the clock and the server did', () => {
    const told = tell(planned({ pace: 'clock' }), wish(CLOCK, { type: 'CloseRound', round: 1 }, TEN + 300_000));
    expect(logOf(sessionOf(told), stored(told), [], []).map(({ what }) => what)).not.toContain('RoundClosed');
  });

  it('puts what was done beside the session in its place in time', () => {
    const told = closed(planned());
    const later = tell(told, wish(FACILITATOR, { type: 'OpenReview', round: 1 }, TEN + 9));
    const beside = { at: TEN + 5, by: FACILITATOR, kind: 'files', what: 'exportSession', details: {} } as const;
    const byClock = { ...beside, by: CLOCK };
    const log = logOf(sessionOf(later), stored(later), [beside, byClock], []);
    expect(log.slice(-2).map(({ what }) => what)).toEqual(['exportSession', 'ReviewOpened']);
  });
});
