import { expect, it } from 'vitest';
import { briefingLines } from '../../../client/panels/parts/briefingLines.ts';
import type { View } from '../../../shared/view/parts.ts';
import { viewOf } from '../fixtures/view.ts';

/** The keys of the sentences in place of the sentences. */
const lines = (market: View['session']['settings']['market'], round = 1): readonly string[] => {
  const { session, ...view } = viewOf('sales');
  const there = { ...view, session: { ...session, round, settings: { ...session.settings, market } } };
  return briefingLines(there, 'en', (key) => String(key));
};

it('the first briefing tells the story and what to do, and of a market for each team where there is one', () => {
  const story = 'Roasted coffee for homes and offices.';
  expect(lines('shared')).toEqual([story, 'shell.briefing.first']);
  expect(lines('parallel')).toEqual([story, 'shell.briefing.parallel', 'shell.briefing.first']);
});

it('later ones say nothing of it any more', () => {
  expect(lines('parallel', 2)).toEqual(lines('shared', 2));
});
