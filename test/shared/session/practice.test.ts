import { describe, expect, it } from 'vitest';
import { due } from '../../../shared/session/due.ts';
import { currentRound, officialLine, playedLine } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Opening, Told } from './workshop.ts';
import {
  ANI,
  briefed,
  closed,
  FACILITATOR,
  onward,
  reviewed,
  seated,
  sessionOf,
  tableIn,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const practice = { type: 'StartPractice' } as const;
const start = { type: 'StartSession' } as const;
const open = { type: 'OpenPlanning', round: 1 } as const;

/** The practice round in planning, with chips on a table. */
const practised = (opening: Opening = {}): Told =>
  tell(
    seated(opening),
    wish(FACILITATOR, practice),
    wish(FACILITATOR, open),
    wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
  );

const revenue = (told: Told) =>
  playedLine(sessionOf(told)).rounds.map(({ outcome }) => outcome?.teams['kawung']?.revenue);

describe('a practice round', () => {
  it('is a line of its own, from the start, and the line that counts is not touched', () => {
    const session = sessionOf(reviewed(practised()));
    expect(playedLine(session)).toMatchObject({ line: 'practice-1', kind: 'practice', parent: null });
    expect(currentRound(session)).toMatchObject({ round: 1, phase: 'review' });
    expect(officialLine(session)).toEqual(officialLine(sessionOf(seated())));
  });

  it('has other luck than the round that counts, with the same plans', () => {
    expect(revenue(closed(practised()))).not.toEqual(
      revenue(
        closed(
          tell(
            briefed(),
            wish(FACILITATOR, open),
            wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
          ),
        ),
      ),
    );
  });

  it('is one round: after it comes neither another nor the debrief', () => {
    given(reviewed(practised())).when(FACILITATOR, { type: 'StartRound', round: 2 }).refuses('session/practice');
    given(reviewed(practised({ rounds: 1 })))
      .when(FACILITATOR, { type: 'OpenDebrief' })
      .refuses('session/practice');
  });

  it('can be struck by a shock of its own', () => {
    const shock = { type: 'PlayShock', shock: 'downturn', team: null, announced: true } as const;
    const struck = tell(practised(), wish(FACILITATOR, { ...shock, round: 1 }));
    expect(playedLine(sessionOf(closed(struck))).rounds[0]?.struck).toEqual([{ shock: 'downturn', team: null }]);
    given(struck)
      .when(FACILITATOR, { ...shock, round: 2 })
      .refuses('round/other');
  });

  it('is not waited out by the clock: somebody says when it counts', () => {
    const paced = practised({ pace: 'clock' });
    expect(due(sessionOf(closed(paced)))?.command.type).toBe('OpenReview');
    expect(due(sessionOf(reviewed(paced)))).toBeNull();
    const told = tell(reviewed(practised()), wish(FACILITATOR, { type: 'SetPace', pace: 'clock' }));
    expect(due(sessionOf(told))).toBeNull();
  });

  it('begins in the lobby only', () => {
    given(briefed()).when(FACILITATOR, practice).refuses('session/started');
    given(practised()).when(FACILITATOR, practice).refuses('session/started');
  });
});

describe('nothing of a practice stays', () => {
  it.each([
    ['its planning', practised()],
    ['its market', closed(practised())],
    ['its review', reviewed(practised())],
  ])('when the rounds that count are started out of %s', (_, told) => {
    const session = sessionOf(tell(told, wish(FACILITATOR, start)));
    const plain = sessionOf(briefed());
    const { course, learning, ...rest } = plain;
    // Whoever has planned once is not *before* the game any more.
    expect(session).toMatchObject({ ...rest, lines: plain.lines, learning: { ...learning, begun: true } });
    expect(Object.keys(session.lines)).toEqual(['line-1', 'practice-1']);
    expect(session.course.startsAt).toBe(course.startsAt);
  });

  it('and the rounds that count come out as if there had been none', () => {
    const after = onward(tell(reviewed(practised()), wish(FACILITATOR, start), wish(FACILITATOR, open)));
    expect(playedLine(sessionOf(after))).toEqual(
      playedLine(sessionOf(onward(tell(briefed(), wish(FACILITATOR, open))))),
    );
  });

  it('choices that were opened in it are closed again, and those that were open before are open', () => {
    const price = { type: 'SetPrice', round: 1, price: 1.1 } as const;
    const openAll = wish(FACILITATOR, { type: 'OpenChoices' });
    const round1 = [wish(FACILITATOR, start), wish(FACILITATOR, open)];
    const [, budi] = [ANI, { kind: 'seat', seat: 's2' } as const];
    const opened = tell(seated(), wish(FACILITATOR, practice), openAll, wish(FACILITATOR, open));
    expect(given(opened).when(budi, price).decided.ok).toBe(true);
    given(tell(opened, ...round1))
      .when(budi, price)
      .refuses('choice/not-open-yet');
    const before = tell(seated(), openAll, wish(FACILITATOR, practice), ...round1);
    expect(given(before).when(budi, price).decided.ok).toBe(true);
  });

  it('a shock that lay ready for round 1 still does', () => {
    const shock = { type: 'PlayShock', round: 1, shock: 'downturn', team: null, announced: false } as const;
    const told = tell(seated(), wish(FACILITATOR, shock), wish(FACILITATOR, practice), wish(FACILITATOR, open));
    expect(playedLine(sessionOf(told)).shocks).toEqual([]);
    const real = tell(closed(told), wish(FACILITATOR, start), wish(FACILITATOR, open));
    expect(playedLine(sessionOf(closed(real))).rounds[0]?.struck).toEqual([{ shock: 'downturn', team: null }]);
  });

  it('but its result is kept', () => {
    const told = reviewed(practised());
    const kept = playedLine(sessionOf(told)).rounds;
    expect(sessionOf(tell(told, wish(FACILITATOR, start))).lines['practice-1']?.rounds).toEqual(kept);
  });
});

describe('a practice that is ended', () => {
  const ended = tell(closed(practised()), wish(FACILITATOR, { type: 'EndPractice' }));

  it('leads back to the lobby, where people may change places and come', () => {
    const session = given(ended).when(ANI, { type: 'MoveSeat', team: 'parang', role: 'sales' }).decided;
    expect(session).toEqual({ ok: false, error: 'seat/taken' });
    expect(sessionOf(tell(ended, takeSeat('Eka')))).toMatchObject({ stage: 'lobby', playing: 'line-1' });
    expect(currentRound(sessionOf(ended))).toBeNull();
  });

  it('can be followed by another, with other luck', () => {
    const again = tell(
      ended,
      wish(FACILITATOR, practice),
      wish(FACILITATOR, open),
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
    );
    expect(tableIn(again).chips.calls).toBe(3);
    expect(playedLine(sessionOf(again)).line).toBe('practice-2');
    expect(revenue(closed(again))).not.toEqual(
      sessionOf(ended).lines['practice-1']?.rounds.map(({ outcome }) => outcome?.teams['kawung']?.revenue),
    );
  });
});
