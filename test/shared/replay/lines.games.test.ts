import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playedRounds } from '../../../shared/replay/playedRounds.ts';
import type { RecordedEvent } from '../../../shared/replay/recording.ts';
import { openReplay, stateAt, viewAt } from '../../../shared/replay/replay.ts';
import type { Step } from '../../../shared/replay/steps.ts';
import { steps } from '../../../shared/replay/steps.ts';
import { currentRound, officialLine } from '../../../shared/session/state.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import type { Told } from '../session/workshop.ts';
import {
  closed,
  debriefed,
  FACILITATOR,
  onward,
  reviewed,
  seated,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';

const chair = (command: Parameters<typeof wish>[1]) => wish(FACILITATOR, command);
const recorded = (told: Told): RecordedEvent[] => told.map((event, index) => ({ ...event, version: index + 1 }));

/** Practice; round 1, opened too early once; round 1 again, out of the briefing of round 2; round 2; the debrief. */
const practised = tell(seated(), chair({ type: 'StartPractice' }), chair({ type: 'OpenPlanning', round: 1 }));
const early = tell(
  reviewed(practised),
  chair({ type: 'StartSession' }),
  chair({ type: 'OpenPlanning', round: 1 }),
  chair({ type: 'StepBack', round: 1 }),
  chair({ type: 'OpenPlanning', round: 1 }),
);
const again = tell(reviewed(early), chair({ type: 'StartRound', round: 2 }), chair({ type: 'ReopenRound', round: 1 }));
const told = debriefed(onward(again), 2);
const made = steps(recorded(told));

const named = (some: readonly Step[]): string[] =>
  some
    .filter(({ chapter }) => chapter)
    .map(({ round, place, again: open }) => `${round} ${place}${open ? ' again' : ''}`);
const counts = ({ aside }: Step): boolean => aside === null;

describe('what counts', () => {
  it('is gone through from the lobby to the debrief, with each round once', () => {
    expect(named(made.filter(counts))).toEqual([
      '0 lobby',
      ...[
        '1 briefing',
        '1 planning',
        '1 briefing',
        '1 planning',
        '1 planning again',
        '1 closed',
        '1 market',
        '1 review',
      ],
      ...['2 briefing', '2 planning', '2 closed', '2 market', '2 review'],
      '2 debrief',
    ]);
  });
});

describe('what does not', () => {
  it('is practice, and what came of a round before it was opened again', () => {
    expect(named(made.filter(({ aside }) => aside === 'practice'))).toEqual(
      ['briefing', 'planning', 'closed', 'market', 'review'].map((place) => `1 ${place}`),
    );
    expect(named(made.filter(({ aside }) => aside === 'replaced'))).toEqual([
      '1 closed',
      '1 market',
      '1 review',
      '2 briefing',
    ]);
  });

  it('of a round that was opened again twice, is both times', () => {
    const twice = closed(tell(closed(tell(closed(practisedThrough()), reopen)), reopen));
    const lines = steps(recorded(twice)).flatMap(({ aside, type, line }) =>
      type === 'RoundClosed' && aside !== 'practice' ? [[line, aside]] : [],
    );
    expect(lines).toEqual([
      ['line-1', 'replaced'],
      ['line-2', 'replaced'],
      ['line-3', null],
    ]);
  });
});

const reopen = chair({ type: 'ReopenRound', round: 1 });
function practisedThrough(): Told {
  return tell(reviewed(practised), chair({ type: 'StartSession' }), chair({ type: 'OpenPlanning', round: 1 }));
}

describe('whatever is practised, reopened and taken back', () => {
  it('everybody has something to see at every step, and it is the place that the step names', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const events = recorded(tellStory(story).told);
        const replay = openReplay(events);
        for (const { version, place, round, line } of steps(events)) {
          const session = stateAt(replay, version);
          expect(session.playing).toBe(line);
          const { stage, phase, round: shown } = viewAt(replay, version, { kind: 'facilitator' }).session;
          if (place === 'debrief') expect(stage).toBe('debrief');
          else if (place === 'lobby') expect([phase, shown]).toEqual([null, 0]);
          else expect([phase, shown]).toEqual([place === 'closed' ? 'planning' : place, round]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('the rounds that were closed for good are those of the line that counts', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const events = recorded(tellStory(story).told);
        const session = sessionOf(events);
        const last = new Map<number, Step>();
        for (const step of steps(events)) if (counts(step) && step.type === 'RoundClosed') last.set(step.round, step);
        const official = officialLine(session).rounds.filter(({ used }) => used !== null);
        expect([...last.keys()].sort()).toEqual(official.map(({ round }) => round));
        for (const { version, round } of last.values()) {
          const used = currentRound(stateAt(openReplay(events), version))?.used;
          expect(used).toEqual(official[round - 1]?.used);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a round that was tried once more', () => {
  const tried = tell(
    told,
    chair({ type: 'OpenAttempt', round: 1, team: 'kawung' }),
    chair({ type: 'CloseRound', round: 1 }),
    chair({ type: 'OpenReview', round: 1 }),
    chair({ type: 'EndAttempt' }),
  );
  const after = steps(recorded(tried));

  it('is a chapter of its own beside what counts, which stays as it was', () => {
    expect(named(after.filter(({ aside }) => aside === 'attempt'))).toEqual([
      '1 planning',
      '1 closed',
      '1 market',
      '1 review',
    ]);
    expect(named(after.filter(counts))).toEqual(named(made.filter(counts)));
    expect(after.at(-1)).toMatchObject({ place: 'debrief', round: 2, line: 'line-2', aside: null });
  });

  it('is not offered for a what-if, and shows its team the planning and the others the debrief', () => {
    expect(playedRounds(sessionOf(tried), after).map(({ aside }) => aside)).toEqual(
      playedRounds(sessionOf(told), made).map(({ aside }) => aside),
    );
    const replay = openReplay(recorded(tried));
    const version = after.find(({ aside }) => aside === 'attempt')?.version ?? 0;
    const seen = (team: string) => viewAt(replay, version, { kind: 'role', team, role: 'sales' }).session;
    expect(seen('kawung')).toMatchObject({ stage: 'playing', phase: 'planning', round: 1 });
    expect(seen('parang')).toMatchObject({ stage: 'debrief', round: 2 });
  });
});
