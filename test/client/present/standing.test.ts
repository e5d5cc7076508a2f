import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimes } from '../../../client/present/clockTimes.ts';
import { NOTE_PLACES, notePlace, secondsFor } from '../../../client/present/notePlace.ts';
import { nearestTime, standing, timeField } from '../../../client/present/standing.ts';
import { LANGUAGES, PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import { wordsIn } from '../../e2e/kit/words.ts';
import { viewOf } from '../fixtures/view.ts';

const TEN = 1_700_000_000_000;
const MINUTE = 60_000;

/** The facilitator's view of a workshop of an hour that was to begin at ten. */
const workshop = (change: Partial<View['session']> = {}, marks: NonNullable<View['course']>['marks'] = []): View => {
  const view = viewOf('sales');
  const settings = { ...view.session.settings, room: { ...PLAIN_ROOM, agenda: 60 } as const };
  return { ...view, session: { ...view.session, settings, ...change }, course: { startsAt: TEN, marks } };
};

describe('how the workshop stands', () => {
  it.each([
    [-5, 'waiting', 0],
    [5, 'onTime', 0],
    [10.9, 'onTime', 0],
    [13.5, 'late', 3],
  ] as const)('%s minutes after ten, with nothing begun: %s', (minutes, mood, late) => {
    expect(standing(workshop(), TEN + minutes * MINUTE)).toMatchObject({ mood, minutes: late });
  });

  it('says how early, and that it is over', () => {
    const first = { at: TEN + 6 * MINUTE, practice: false, round: 1, phase: 'briefing' } as const;
    expect(standing(workshop({}, [first]), TEN + 6 * MINUTE)).toMatchObject({ mood: 'early', minutes: 4 });
    const debrief = { at: TEN + 40 * MINUTE, practice: false, round: 0, phase: 'debrief' } as const;
    expect(standing(workshop({}, [first, debrief]), TEN + 90 * MINUTE)?.mood).toBe('over');
  });

  it('is not told without an agenda, and to nobody who has no course', () => {
    const plain = workshop();
    expect(standing({ ...plain, course: null }, TEN)).toBeNull();
    const session = { ...plain.session, settings: { ...plain.session.settings, room: PLAIN_ROOM } };
    expect(standing({ ...plain, session }, TEN)).toBeNull();
  });
});

describe('a time of day', () => {
  it('is the one nearest to now, and comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const typed = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        const at = nearestTime(typed, TEN);
        expect(at).not.toBeNull();
        expect(timeField(at ?? 0)).toBe(typed);
        expect(Math.abs((at ?? 0) - TEN)).toBeLessThanOrEqual(13 * 60 * MINUTE);
      }),
    );
  });

  it.each(['', '9', '25:00', '09:60', 'soon'])('is nothing for %s', (typed) => {
    expect(nearestTime(typed, TEN)).toBeNull();
  });
});

describe('the times of a run sheet', () => {
  it('follow one another, to the half minute, past midnight too', () => {
    expect(clockTimes('09:00', [600, 450, 450], 'en')).toEqual(['09:00', '09:10', '09:17½', '09:25']);
    expect(clockTimes('23:55', [600], 'id')).toEqual(['23.55', '00.05']);
  });
});

describe('speaker notes', () => {
  const at = (change: Partial<View['session']>, swap = false) => notePlace(workshop(change).session, swap);

  it.each([
    [{ stage: 'lobby', phase: null }, 'lobby'],
    [{ practice: true, phase: 'planning' }, 'practice'],
    [{ round: 1, phase: 'briefing' }, 'briefing1'],
    [{ round: 3, phase: 'briefing' }, 'briefing3'],
    [{ round: 5, phase: 'briefing' }, 'briefingLater'],
    [{ round: 2, phase: 'planning' }, 'planning'],
    [{ round: 2, phase: 'market' }, 'market'],
    [{ round: 1, phase: 'review' }, 'review1'],
    [{ round: 4, phase: 'review' }, 'review'],
    [{ round: 6, phase: 'review' }, 'reviewLast'],
    [{ stage: 'debrief', round: 6, phase: 'review' }, 'debrief'],
  ] as const)('in %o are those for %s', (where, place) => {
    expect(at(where)).toBe(place);
  });

  it('at half-time are those for the swap', () => {
    expect(at({ round: 3, phase: 'review' }, true)).toBe('half');
  });

  it.each(LANGUAGES)('are there for every place in %s: something to say, to ask and to watch for', (language) => {
    const say = wordsIn(language);
    for (const place of NOTE_PLACES)
      for (const kind of ['say', 'ask', 'watch'])
        for (const line of say(`notes.${place}.${kind}`).split('\n')) expect(line).toMatch(/^[\p{Lu}].*[.?”]$/u);
  });

  it('know how long the agenda has for what is going on', () => {
    const seconds = (change: Partial<View['session']>) => secondsFor(workshop(change).session);
    expect(seconds({ stage: 'lobby', phase: null })).toBe(600);
    expect(seconds({ phase: 'planning' })).toBe(180);
    expect(seconds({ stage: 'debrief' })).toBe(1200);
    expect(seconds({ practice: true, phase: 'planning' })).toBeNull();
  });
});
