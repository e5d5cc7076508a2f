import { expect, it } from 'vitest';
import { currentRound, playedLine } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import { closed, debriefed, explained, FACILITATOR, onward, planned, SERVER, sessionOf } from './workshop.ts';

const causes = { sales: 5, marketing: 0, start: -2, rivals: 0, shocks: 0, luck: 1 };
const each = { revenue: causes, brandValue: causes, companyValue: causes };
const teams = { kawung: each, parang: each };
const record = { type: 'RecordCauses', line: 'line-1', round: 1, modelVersion: '0.2.0', teams } as const;
const found = { type: 'CausesFound', data: { line: 'line-1', round: 1, modelVersion: '0.2.0', teams } } as const;

it('what the server found out about a round is recorded once the market has answered, also rounds later', () => {
  given(planned()).when(SERVER, record).refuses('round/not-ready');
  given(closed(planned())).when(SERVER, record).gives(found);
  given(debriefed(onward(planned()), 2))
    .when(SERVER, record)
    .gives(found);
});

it('stands by its round, and the next round knows nothing of it', () => {
  const session = given(onward(planned())).when(SERVER, record).leaves();
  expect(playedLine(session).rounds.map((round) => round.causes)).toEqual([teams, null]);
});

it('the first answer stands', () => {
  given(explained(closed(planned())))
    .when(SERVER, record)
    .gives();
});

it('of a line or a round that there is not, nothing can be known', () => {
  given(closed(planned()))
    .when(SERVER, { ...record, line: 'line-9' })
    .refuses('round/not-ready');
  given(closed(planned()))
    .when(SERVER, { ...record, round: 2 })
    .refuses('round/not-ready');
});

it('only the server knows', () => {
  given(closed(planned())).when(FACILITATOR, record).refuses('server/only');
});

it('a round keeps the market as it found it', () => {
  const first = sessionOf(planned());
  const second = sessionOf(onward(planned()));
  expect(currentRound(first)?.before).toEqual(playedLine(first).market);
  expect(playedLine(second).rounds.map(({ before }) => before)).toEqual([
    playedLine(first).market,
    playedLine(second).market,
  ]);
});
