import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../../shared/replay/recording.ts';
import { openReplay, stateAt, viewAt } from '../../../shared/replay/replay.ts';
import { steps } from '../../../shared/replay/steps.ts';
import { toRead } from '../../../shared/replay/toRead.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { heldSeats } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { Bench, CHAIR, SERVER, sits } from './bench.ts';

const bench = new Bench();
bench.must(SERVER, { type: 'TakeSeat', name: 'Budi', team: 'kawung', role: 'sales' });
bench.must(CHAIR, { type: 'SeatBots' });
bench.must(CHAIR, { type: 'StartSession' });
bench.must(CHAIR, { type: 'OpenPlanning', round: 1 });
for (let move = 0; move < 120; move += 1) {
  bench.must(sits('s1'), { type: 'PlaceChips', round: 1, card: 'calls', count: (move + 1) % 2 });
}
bench.bots();
bench.must(CHAIR, { type: 'CloseRound', round: 1 });
bench.must(CHAIR, { type: 'OpenReview', round: 1 });
bench.must(CHAIR, { type: 'StartRound', round: 2 });
bench.toTheEnd();

const events: RecordedEvent[] = bench.events.map((event, index) => ({ ...event, version: index + 1 }));
const replay = openReplay(events);
const made = steps(events);

describe('steps', () => {
  test('the chapters are the lobby and each round from briefing to review, then the debrief', () => {
    const rounds = [1, 2].flatMap((round) =>
      ['briefing', 'planning', 'closed', 'market', 'review'].map((place) => `${round} ${place}`),
    );
    const chapters = made.filter((step) => step.chapter).map((step) => `${step.round} ${step.place}`);
    expect(chapters).toEqual(['0 lobby', ...rounds, '2 debrief']);
  });

  test('every fact from the first lobby on is a step, in order', () => {
    expect(made.map((step) => step.version)).toEqual(events.slice(2).map((event) => event.version));
  });

  test('the chapter of the lobby is the full lobby, not the empty one', () => {
    const lobby = made.find((step) => step.chapter);
    const session = stateAt(replay, lobby?.version ?? 0);
    expect(session.stage).toBe('lobby');
    expect(heldSeats(session)).toHaveLength(4);
  });

  test('the chapter of the debrief is the debrief with what was found out in it', () => {
    const type = 'LuckMeasured';
    const data = { line: 'line-1', modelVersion: '0.2.0', share: { seeds: 40, skill: 1, luck: 0 } };
    const version = events.length + 1;
    const found = steps([...events, { type, data, version, at: 0, by: SERVER }]);
    expect(found.filter(({ place, chapter }) => place === 'debrief' && chapter)).toMatchObject([{ version, type }]);
    expect(found.filter(({ place }) => place === 'debrief')).toHaveLength(2);
  });

  test('at every step everybody has something to see, and it is the place that the step names', () => {
    for (const step of made) {
      const session = stateAt(replay, step.version);
      const [view] = audiences(session).map((audience) => viewAt(replay, step.version, audience));
      const { stage, phase } = view?.session ?? {};
      if (step.place === 'lobby') expect(phase).toBeNull();
      else if (step.place === 'closed') expect(phase).toBe('planning');
      else if (step.place === 'debrief') expect(stage).toBe('debrief');
      else expect(phase).toBe(step.place);
    }
  });

  test('a move on a plan names its team', () => {
    expect(made.find((step) => step.type === 'ChipsPlaced')?.team).toBe('kawung');
    expect(made.find((step) => step.type === 'RoundStarted')?.team).toBeNull();
  });
});

describe('any position, in any order', () => {
  test('holds the state that telling the facts one by one gives', () => {
    const told: SessionState[] = [];
    for (const event of events) told.push(evolve(told.at(-1) ?? null, event));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: events.length }), (version) => {
        expect(stateAt(replay, version)).toEqual(told[version - 1]);
      }),
      { numRuns: 120 },
    );
    expect(stateAt(replay, events.length)).toEqual(bench.state);
  });

  test.each([0, -1, 1.5, events.length + 1, Number.NaN])('there is no version %d', (version) => {
    expect(() => stateAt(replay, version)).toThrow();
  });
});

describe('the view of an audience in a replay', () => {
  test('is the one it had live with everybody connected', () => {
    const connected = new Set(heldSeats(bench.state).map(({ seat }) => seat));
    for (const audience of audiences(bench.state)) {
      expect(viewAt(replay, events.length, audience)).toEqual(
        project(bench.state, { connected, addresses: [] }, audience),
      );
    }
  });

  test('keeps while planning what it kept live: a Sales view has no place of a Marketing chip', () => {
    const planning = made.findLast((step) => step.place === 'closed' && step.round === 1);
    const view = viewAt(replay, planning?.version ?? 0, { kind: 'role', team: 'parang', role: 'sales' });
    expect(view.plan?.other.placed).toBe(5);
    expect(Object.keys(view.plan?.chips ?? {})).not.toContain('brand');
  });

  test('to read only, it offers nothing to do and is the same otherwise', () => {
    const planning = made.find((step) => step.place === 'planning');
    const live = viewAt(replay, planning?.version ?? 0, { kind: 'role', team: 'parang', role: 'marketing' });
    const read = toRead(live);
    const cans = [...Object.values(read.session.can), ...Object.values(read.plan?.can ?? {})];
    expect(new Set(cans)).toEqual(new Set(['session/over']));
    expect(live.plan?.can.place).toBe(true);
    expect({ ...read, session: { ...read.session, can: 0 }, plan: { ...read.plan, can: 0 } }).toEqual({
      ...live,
      session: { ...live.session, can: 0 },
      plan: { ...live.plan, can: 0 },
    });
  });
});
