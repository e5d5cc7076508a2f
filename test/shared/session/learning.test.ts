import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, mayAnswer, openMoment } from '../../../shared/session/learning.ts';
import { gainOf, RIGHT, tallyOf } from '../../../shared/session/learningGain.ts';
import type { Form, Sheet } from '../../../shared/session/learningSheets.ts';
import { CHOICE_COUNT, FEWEST_TOLD, FORMS, ITEM_COUNT } from '../../../shared/session/learningSheets.ts';
import { project } from '../../../shared/view/project.ts';
import { LIVE } from '../view/leaks.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  briefed,
  debriefed,
  FACILITATOR,
  planned,
  SERVER,
  seated,
  sessionOf,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const WITH = { learning: true, rounds: 1 } as const;
const over = debriefed(planned(WITH), 1);
const ended = tell(over, wish(FACILITATOR, { type: 'EndLearning' }));

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  form: fc.constantFrom(...FORMS),
  answers: fc.array(fc.option(fc.nat({ max: CHOICE_COUNT - 1 })), { minLength: ITEM_COUNT, maxLength: ITEM_COUNT }),
});
const enough = fc.array(anySheet, { minLength: FEWEST_TOLD, maxLength: 20 });

/** So many with all right, the others with none. */
const sheets = (right: number, of: number): Sheet[] =>
  Array.from({ length: of }, (_, i): Sheet => {
    const form: Form = i % 2 === 0 ? 'a' : 'b';
    return { form, answers: RIGHT[form].map((it) => (i < right ? it : (it + 1) % CHOICE_COUNT)) };
  });
const recorded = (told: Told, moment: 'before' | 'after', some: readonly Sheet[]): Told =>
  tell(told, wish(SERVER, { type: 'RecordLearning', moment, sheets: [...some] }));
const learningOf = (told: Told, kind: 'facilitator' | 'screen' | 'observer' = 'facilitator') =>
  project(sessionOf(told), LIVE, { kind }).learning;
const tallied = (some: readonly Sheet[]) => {
  const tally = tallyOf(some);
  if (!tally) throw new Error('too few');
  return tally;
};

describe('when the check can be answered', () => {
  it.each([
    ['in the lobby', seated(WITH), 'before'],
    ['in the briefing of round 1', briefed(WITH), 'before'],
    ['while a round is planned', planned(WITH), null],
    ['in the debrief', over, 'after'],
    ['once it was ended', ended, null],
    ['where there is none', seated(), null],
  ] as const)('%s', (_, told, moment) => {
    expect(openMoment(sessionOf(told))).toBe(moment);
  });

  it('not in the lobby again after a practice round was planned', () => {
    const practised = tell(
      seated(WITH),
      wish(FACILITATOR, { type: 'StartPractice' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      wish(FACILITATOR, { type: 'EndPractice' }),
    );
    expect(openMoment(sessionOf(practised))).toBeNull();
  });

  it.each([
    ['for whom there is no seat', seated(WITH), 's9', 'before', 'seat/unknown'],
    ['in a session without it', seated(), 's1', 'before', 'learning/off'],
    ['too early', seated(WITH), 's1', 'after', 'learning/closed'],
    ['too late', over, 's1', 'before', 'learning/closed'],
    ['in time', over, 's1', 'after', null],
  ] as const)('%s', (_, told, seat, moment, refused) => {
    expect(mayAnswer(sessionOf(told), seat, moment)).toBe(refused);
  });

  it('is switched in the lobby only', () => {
    expect(sessionOf(tell(seated(), wish(FACILITATOR, { type: 'SetLearning', on: true }))).settings.learning).toBe(
      true,
    );
    given(briefed()).when(FACILITATOR, { type: 'SetLearning', on: true }).refuses('session/started');
  });
});

describe('the two forms', () => {
  const session = sessionOf(
    tell(seated(WITH), wish(FACILITATOR, { type: 'SeatBots' }), takeSeat('Eko'), takeSeat('Fitri')),
  );

  it('go to one half of the people first, and the other way round after the game', () => {
    const people = session.seats.filter(({ bot }) => !bot).map(({ seat }) => seat);
    expect(people.map((seat) => formOf(session, seat, 'before'))).toEqual(
      ['a', 'b', 'b', 'a', 'a', 'b'].slice(0, people.length),
    );
    for (const seat of people) expect(formOf(session, seat, 'after')).not.toBe(formOf(session, seat, 'before'));
  });

  it('are for nobody who plays by itself', () => {
    for (const { seat, bot } of session.seats) expect(formOf(session, seat, 'before') === null).toBe(bot);
  });
});

describe('what is recorded', () => {
  it('is the same, whoever answered first', () => {
    fc.assert(
      fc.property(enough, (some) => {
        const facts = (of: readonly Sheet[]) =>
          given(ended).when(SERVER, { type: 'RecordLearning', moment: 'after', sheets: [...of] }).decided;
        expect(facts([...some].reverse())).toEqual(facts(some));
      }),
    );
  });

  it('is written once, by the server, and not while somebody can answer', () => {
    const wished = { type: 'RecordLearning', moment: 'after', sheets: sheets(1, 6) } as const;
    given(over).when(SERVER, wished).refuses('learning/open');
    given(ended).when(FACILITATOR, wished).refuses('server/only');
    given(recorded(ended, 'after', sheets(3, 5)))
      .when(SERVER, wished)
      .gives();
  });

  it('is only how many, where they are so few that it would say whose', () => {
    const few = sessionOf(recorded(ended, 'after', sheets(4, FEWEST_TOLD - 1))).learning.after;
    expect(few).toEqual({ count: FEWEST_TOLD - 1, sheets: [] });
  });
});

describe('normalized gain', () => {
  it.each([
    ['half of what was missing', [4, 10], [7, 10], 0.5],
    ['all of it', [0, 5], [5, 5], 1],
    ['nothing', [3, 6], [3, 6], 0],
    ['fewer right than before', [5, 10], [4, 10], -0.2],
    ['all knew it before', [6, 6], [5, 6], null],
    ['other people before and after', [2, 8], [5, 10], 1 / 3],
  ] as const)('%s', (_, [p, n], [q, m], expected) => {
    const { items, group } = gainOf(tallied(sheets(p, n)), tallied(sheets(q, m)));
    for (const gain of [...items, group]) {
      if (expected === null) expect(gain).toBeNull();
      else expect(gain).toBeCloseTo(expected, 12);
    }
  });

  it('is at most 1, finite, and 1 only where all are right after', () => {
    fc.assert(
      fc.property(enough, enough, (before, after) => {
        const [p, q] = [tallied(before), tallied(after)];
        gainOf(p, q).items.forEach((gain, item) => {
          const before = p.right[item];
          expect(gain === null).toBe(before === p.of);
          expect(gain ?? 0).toBeLessThanOrEqual(1);
          expect(gain ?? 0).toBeGreaterThanOrEqual(-p.of);
          if (gain !== null) expect(gain === 1).toBe(q.right[item] === q.of);
        });
      }),
    );
  });
});

describe('nobody can be told from the others', () => {
  it('a view stays the same when answers to an item are exchanged among those who had the same form', () => {
    fc.assert(
      fc.property(enough, fc.nat(), fc.nat({ max: ITEM_COUNT - 1 }), (some, by, item) => {
        const shuffled = some.map((sheet) => {
          const same = some.filter(({ form }) => form === sheet.form);
          const from = same[(same.indexOf(sheet) + by) % same.length];
          return { ...sheet, answers: sheet.answers.with(item, from?.answers[item] ?? null) };
        });
        expect(learningOf(recorded(ended, 'after', shuffled))).toEqual(learningOf(recorded(ended, 'after', some)));
      }),
      { numRuns: 30 },
    );
  });

  it('nothing is told of fewer than five, nor before nobody can answer any more', () => {
    expect(learningOf(recorded(ended, 'after', sheets(2, FEWEST_TOLD - 1)))).toMatchObject({
      after: null,
      answered: { after: 4 },
    });
    expect(learningOf(recorded(ended, 'after', sheets(2, FEWEST_TOLD)))?.after).toEqual({
      of: 5,
      right: Array(8).fill(2),
    });
  });

  it('the room is told when it is shown, and guests and players are not', () => {
    const told = recorded(recorded(ended, 'before', sheets(1, 5)), 'after', sheets(3, 5));
    const shown = tell(told, wish(FACILITATOR, { type: 'ShowLearning', shown: true }));
    expect(learningOf(told, 'screen')).toMatchObject({ before: null, after: null, gain: null });
    expect(learningOf(shown, 'screen')?.gain?.group).toBeCloseTo(0.5, 12);
    expect(learningOf(shown, 'observer')).toBeNull();
    const player = project(sessionOf(shown), LIVE, { kind: 'role', team: 'kawung', role: 'sales' }).learning;
    expect(player).toMatchObject({ before: null, after: null, gain: null, explained: true });
  });
});
