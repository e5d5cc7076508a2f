import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chipsOf, MOST_CHIPS, ROLES } from '../../../shared/scenario/cards.ts';
import { adjustedBy } from '../../../shared/session/adjustments.ts';
import { due } from '../../../shared/session/due.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound, officialLine, playedLine, roundsOf, tableOf } from '../../../shared/session/state.ts';
import { anyStory, tellStory } from './anySession.ts';

/** What holds of a session at every moment. */
function laws(session: Session): void {
  const names = session.seats.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(session.seats.map(({ seat }) => seat)).size).toBe(session.seats.length);
  for (const seat of session.seats) expect(session.teams.map(({ id }) => id)).toContain(seat.team);

  const { rounds } = playedLine(session);
  expect(rounds.map(({ round }) => round)).toEqual(rounds.map((_, i) => i + 1));
  expect(rounds.length).toBeLessThanOrEqual(roundsOf(session));
  expect(officialLine(session).kind).toBe('real');
  if (session.playing !== session.official) expect(playedLine(session).kind).not.toBe('real');
  expect(session.stage === 'lobby').toBe(rounds.length === 0);

  for (const round of rounds) {
    expect(round.deadline === null || round.pausedLeft === null).toBe(true);
    expect(round.closing === null || round.phase === 'planning').toBe(true);
    expect(round.used === null).toBe(round.outcome === null);
    expect(round.outcome === null).toBe(round.phase === 'briefing' || round.phase === 'planning');
    for (const { id } of session.teams) {
      const table = tableOf(round, id);
      // What the facilitator gave or took comes on top of what the market gives.
      const budget = table.split.sales + table.split.marketing - adjustedBy(session, round.round, id);
      expect(budget).toBeGreaterThanOrEqual(session.scenario.budget.least);
      expect(budget).toBeLessThanOrEqual(session.scenario.budget.most);
      expect(Math.max(...Object.values(table.chips))).toBeLessThanOrEqual(MOST_CHIPS);
      expect(table.offer === null || table.offer.offer === table.offers).toBe(true);
      for (const role of ROLES) {
        expect(table.split[role]).toBeGreaterThanOrEqual(1);
        if (table.lockedBy[role] !== null) expect(chipsOf(role, table.chips)).toBeLessThanOrEqual(table.split[role]);
        const used = round.used?.[id];
        if (used) expect(chipsOf(role, used.decision.chips)).toBeLessThanOrEqual(used.split[role]);
      }
    }
  }
  for (const earlier of rounds.slice(0, -1)) expect(earlier.phase).toBe('review');
  if (currentRound(session)?.pausedLeft !== null) expect(due(session)).toBe(null);
}

it('the laws of a session hold after every wish', () => {
  fc.assert(
    fc.property(anyStory, (story) => tellStory(story).states.forEach(laws)),
    { numRuns: 20 },
  );
});
