import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../client/replay/replayMessages.ts';
import { dwell } from '../../../client/replay/scrub.ts';
import type { Turn } from '../../../client/replay/tape.ts';
import { openTape, placed, turned } from '../../../client/replay/tape.ts';

const step = (version: number, place: Step['place'], round: number, chapter: boolean): Step => ({
  version,
  at: version * 1000,
  place,
  round,
  chapter,
  line: 'line-1',
  aside: null,
  again: false,
  type: 'ChipsPlaced',
  team: null,
});

const STEPS: readonly Step[] = [
  step(3, 'lobby', 0, false),
  step(4, 'lobby', 0, true),
  step(5, 'briefing', 1, true),
  step(6, 'planning', 1, true),
  step(7, 'planning', 1, false),
  step(8, 'closed', 1, true),
  step(9, 'market', 1, true),
  step(10, 'debrief', 1, true),
];

const played = (...turns: Turn[]) => turns.reduce(turned, openTape(STEPS));
const MOVE: Turn = { turn: 'move', by: 1 };
const END: Turn = { turn: 'go', to: 99 };
const PLAY: Turn = { turn: 'playOrPause' };

describe('a tape', () => {
  test('begins with the full lobby, halted', () => expect(played()).toMatchObject({ version: 4, playing: false }));

  test('goes by chapters, or by every move', () => {
    expect(played(MOVE, MOVE, MOVE).version).toBe(8);
    expect(played({ turn: 'every', every: true }, MOVE, MOVE, MOVE).version).toBe(7);
  });

  test('keeps its place when one goes back from moves to chapters', () => {
    const tape = played({ turn: 'every', every: true }, { turn: 'jump', version: 7 }, { turn: 'every', every: false });
    expect(placed(tape).at[placed(tape).index]?.version).toBe(6);
    expect(turned(tape, MOVE).version).toBe(8);
  });

  test('halts at its end, and plays from its beginning again', () => {
    expect(played(PLAY, END)).toMatchObject({ version: 10, playing: false });
    expect(played(END, PLAY)).toMatchObject({ version: 4, playing: true });
  });

  test('plays on when it is moved, and halts when somebody jumps', () => {
    expect(played(PLAY, MOVE).playing).toBe(true);
    expect(played(PLAY, { turn: 'jump', version: 8 }).playing).toBe(false);
  });

  test('goes to a round by its number, and from one chapter of rounds to the next', () => {
    const steps: readonly Step[] = [
      step(2, 'lobby', 0, true),
      { ...step(3, 'planning', 1, true), line: 'practice-1', aside: 'practice' },
      step(4, 'briefing', 1, true),
      { ...step(5, 'market', 1, true), aside: 'replaced' },
      { ...step(6, 'planning', 1, true), line: 'line-2', again: true },
      step(7, 'market', 1, true),
      step(8, 'briefing', 2, true),
    ];
    const stands = (...turns: Turn[]): number => turns.reduce(turned, openTape(steps)).version;
    expect(stands({ turn: 'round', round: 1 })).toBe(4);
    expect(stands({ turn: 'round', round: 2 })).toBe(8);
    expect(stands({ turn: 'round', round: 3 })).toBe(2);
    const on: Turn = { turn: 'chapter', by: 1 };
    expect([1, 2, 3].map((times) => stands(...Array<Turn>(times).fill(on)))).toEqual([4, 8, 8]);
    const beside: Turn = { turn: 'beside', beside: true };
    expect([1, 2, 3].map((times) => stands(beside, ...Array<Turn>(times).fill(on)))).toEqual([3, 4, 5]);
    expect(stands(on, on, { turn: 'chapter', by: -1 })).toBe(4);
    expect(stands({ turn: 'chapter', by: -1 })).toBe(2);
  });

  test('no turns lead off it', () => {
    const turn: fc.Arbitrary<Turn> = fc.oneof(
      fc.record({ turn: fc.constant('move' as const), by: fc.integer({ min: -9, max: 9 }) }),
      fc.record({ turn: fc.constant('go' as const), to: fc.integer() }),
      fc.record({
        turn: fc.constant('jump' as const),
        version: fc.constantFrom(...STEPS.map(({ version }) => version)),
      }),
      fc.record({ turn: fc.constant('every' as const), every: fc.boolean() }),
      fc.record({ turn: fc.constantFrom('playOrPause' as const, 'sawMarket' as const) }),
    );
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
        const tape = played(...turns);
        expect(STEPS.map(({ version }) => version)).toContain(tape.version);
        expect(placed(tape).at[placed(tape).index]).toBeDefined();
      }),
    );
  });
});

test('a market is left when it has been seen, other steps after a while', () => {
  const market = step(9, 'market', 1, true);
  expect(dwell(market, false, false)).toBeNull();
  expect(dwell(market, true, true)).toBeGreaterThan(0);
  for (const other of STEPS)
    if (other !== market && other.place !== 'market') expect(dwell(other, false, false)).toBeGreaterThan(0);
});
