import { describe, expect, it } from 'vitest';
import { agendaLine, agendaRows, minutesText } from '../../../client/present/agendaRows.ts';
import { agendaItems } from '../../../shared/session/agenda.ts';
import { wordsIn } from '../../e2e/kit/words.ts';

/** Spaces that do not break, as plain ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const [en, id] = [wordsIn('en'), wordsIn('id')];

describe('an agenda in words', () => {
  it('tells rounds of one length once', () => {
    const tell = (key: string | readonly string[], values = {}) => en(String(key), values);
    expect(plain(agendaLine(agendaItems(90, 6), tell, 'en'))).toBe(
      'Start 10 · Practice 8 · 6 rounds × 7½ · Debrief 27',
    );
    expect(plain(agendaLine(agendaItems(60, 1), tell, 'en'))).toBe('Start 10 · 1 round × 5 · Debrief 45');
  });

  it('tells the rounds before and after half-time apart', () => {
    expect(agendaRows(agendaItems(180, 6)).map(({ item, count }) => [item, count])).toEqual([
      ['start', 1],
      ['practice', 1],
      ['round', 3],
      ['swap', 1],
      ['round', 3],
      ['debrief', 1],
      ['attempt', 1],
      ['check', 1],
    ]);
  });

  it('is told in both languages', () => {
    const tell = (key: string | readonly string[], values = {}) => id(String(key), values);
    expect(plain(agendaLine(agendaItems(90, 6), tell, 'id'))).toBe(
      'Pembukaan 10 · Latihan 8 · 6 putaran × 7½ · Pembahasan 27',
    );
  });
});

describe('minutes', () => {
  it.each([
    [30, '½', '½'],
    [90, '1½', '1½'],
    [45, '¾', '¾'],
    [600, '10', '10'],
    [130, '2,2', '2.2'],
  ])('%s seconds are %s in Indonesian, %s in English', (seconds, indonesian, english) => {
    expect(minutesText(seconds, 'id')).toBe(indonesian);
    expect(minutesText(seconds, 'en')).toBe(english);
  });
});
