import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaItems, FULL_ROUNDS, hasPractice, itemsOf, LEAST_DEBRIEF } from '../../../shared/session/agenda.ts';
import { AGENDAS, PLAIN_ROOM } from '../../../shared/session/settings.ts';

const anyAgenda = fc.constantFrom(...AGENDAS);
const anyRounds = fc.integer({ min: 1, max: FULL_ROUNDS });

/** `start 10, round 5, ...`: what stands in the agenda, with minutes. */
const told = (minutes: (typeof AGENDAS)[number], rounds = FULL_ROUNDS): string =>
  agendaItems(minutes, rounds)
    .map(({ item, seconds }) => `${item} ${seconds / 60}`)
    .join(', ');

describe('an agenda', () => {
  it('of an hour: six rounds of five minutes', () => {
    expect(told(60)).toBe('start 10, round 5, round 5, round 5, round 5, round 5, round 5, debrief 20');
  });

  it('of an hour and a half: a practice round, and more time to plan', () => {
    expect(told(90)).toBe(
      'start 10, practice 8, round 7.5, round 7.5, round 7.5, round 7.5, round 7.5, round 7.5, debrief 27',
    );
  });

  it('of three hours: a role swap at half-time, a second attempt and a check as well', () => {
    expect(told(180)).toBe(
      'start 15, practice 10, round 10, round 10, round 10, swap 10, round 10, round 10, round 10, debrief 50, attempt 20, check 15',
    );
  });

  it('lasts as long as it says, however few the rounds are', () => {
    fc.assert(
      fc.property(anyAgenda, anyRounds, (agenda, rounds) => {
        const items = agendaItems(agenda, rounds);
        expect(items.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(agenda * 60);
        expect(items.filter(({ item }) => item === 'round').map(({ round }) => round)).toEqual(
          Array.from({ length: rounds }, (_, index) => index + 1),
        );
      }),
    );
  });

  it('keeps at least a quarter for the debrief', () => {
    fc.assert(
      fc.property(anyAgenda, anyRounds, (agenda, rounds) => {
        const debrief = agendaItems(agenda, rounds).find(({ item }) => item === 'debrief');
        expect(debrief?.seconds).toBeGreaterThanOrEqual(LEAST_DEBRIEF * agenda * 60);
      }),
    );
  });

  it('spends the time of what is played on its phases, to the second', () => {
    fc.assert(
      fc.property(anyAgenda, anyRounds, (agenda, rounds) => {
        for (const { item, phases, seconds } of agendaItems(agenda, rounds)) {
          expect(phases !== null).toBe(item === 'round' || item === 'practice');
          if (phases) expect(Object.values(phases).reduce((sum, it) => sum + it, 0)).toBe(seconds);
        }
        expect(agendaItems(agenda, rounds).some(({ item }) => item === 'practice')).toBe(hasPractice(agenda));
      }),
    );
  });

  it('has no half-time where there is one round', () => {
    expect(told(180, 1)).toBe('start 15, practice 10, round 10, debrief 110, attempt 20, check 15');
  });

  it('is empty where none was chosen', () => {
    expect(itemsOf({ room: PLAIN_ROOM, rounds: 6 })).toEqual([]);
    expect(itemsOf({ room: { ...PLAIN_ROOM, agenda: 60 }, rounds: 2 })).toEqual(agendaItems(60, 2));
  });
});
