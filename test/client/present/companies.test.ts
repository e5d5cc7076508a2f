import { describe, expect, it } from 'vitest';
import { companiesIn, knownThroughout } from '../../../client/present/companies.ts';
import { scoreMap } from '../../../client/present/scoreMap.ts';
import { teamRows } from '../../../client/present/teamRows.ts';
import type { OutcomePart, View } from '../../../shared/view/parts.ts';
import { townView } from '../fixtures/townView.ts';

const letterName = (letter: string): string => `Rival ${letter}`;
const open = townView(4, 3, 26);
const KEYS: Readonly<Record<string, string>> = {
  kawung: 'kawung',
  parang: 'rival-d',
  truntum: 'rival-a',
  mendung: 'rival-c',
};

/** The same outcome as a member of Kawung gets it where teams are anonymous. */
const masked = (outcome: OutcomePart): OutcomePart => ({
  ...outcome,
  release: 'anonymous',
  teams: Object.fromEntries(Object.entries(outcome.teams).map(([team, figures]) => [KEYS[team] ?? team, figures])),
});
const inRounds = (rounds: readonly string[], change: (outcome: OutcomePart) => OutcomePart): View => ({
  ...open,
  outcomes: Object.fromEntries(
    Object.entries(open.outcomes).map(([round, it]) => [round, rounds.includes(round) ? change(it) : it]),
  ),
});
const ALL = ['1', '2', '3'];

describe('companies of which nobody may know who they are', () => {
  const view = inRounds(ALL, masked);
  const outcome = view.outcomes['3'] as OutcomePart;
  const companies = companiesIn(view, outcome, 'kawung', letterName);

  it('come after the own team, by their letter', () => {
    expect(companies.map(({ key, name, own }) => [key, name, own])).toEqual([
      ['kawung', 'Kawung', true],
      ['rival-a', 'Rival A', false],
      ['rival-c', 'Rival C', false],
      ['rival-d', 'Rival D', false],
    ]);
  });

  it('have a shape of their own and no team’s colour', () => {
    const rivals = companies.slice(1);
    expect(new Set(rivals.map(({ marker }) => marker)).size).toBe(3);
    const teams = companiesIn(open, open.outcomes['3'] as OutcomePart, null, letterName).map(({ colour }) => colour);
    for (const { colour } of rivals) expect(teams).not.toContain(colour);
  });

  it('have rows and trails with the same figures as under their names', () => {
    const row = teamRows(view, 'kawung', 3, letterName).find(({ key }) => key === 'rival-d');
    const named = teamRows(open, 'kawung', 3, letterName).find(({ key }) => key === 'parang');
    expect([row?.revenue, row?.revenueSoFar, row?.brandValue]).toEqual([
      named?.revenue,
      named?.revenueSoFar,
      named?.brandValue,
    ]);
    expect(scoreMap(view, 'kawung', 3, letterName).trails).toHaveLength(4);
  });
});

describe('companies that cannot be followed through all rounds', () => {
  const view = inRounds(['3'], masked);

  it('have no sum and no trail, since another round’s figures would be guessed', () => {
    expect(knownThroughout(view, 'rival-d', 3)).toBe(false);
    expect(teamRows(view, 'kawung', 3, letterName).map(({ revenueSoFar }) => revenueSoFar === null)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(scoreMap(view, 'kawung', 3, letterName).trails.map(({ key }) => key)).toEqual(['kawung']);
  });
});

describe('where only the own figures are released', () => {
  it('there is one company, and it is one’s own', () => {
    const view = inRounds(ALL, (it) => ({
      ...it,
      release: 'own',
      teams: Object.fromEntries(Object.entries(it.teams).filter(([team]) => team === 'kawung')),
    }));
    expect(teamRows(view, 'kawung', 2, letterName).map(({ key, own }) => [key, own])).toEqual([['kawung', true]]);
  });
});
