import { describe, expect, it } from 'vitest';
import type { RankingPolicy } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import {
  debriefed,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seenInHindsight,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';
import { LIVE, leaks } from './leaks.ts';

const TEAMS = ['kawung', 'parang', 'truntum'];
const over = (policy: RankingPolicy, other = policy) =>
  debriefed(
    tell(
      reviewed(planned({ teams: 3, ranking: { policy, delayed: false } })),
      ...(other === policy ? [] : [wish(FACILITATOR, { type: 'SetRanking', policy: other, delayed: false })]),
      wish(FACILITATOR, { type: 'StartRound', round: 2 }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 2 }),
    ),
    2,
  );
const session = sessionOf(seenInHindsight(over('open')));
const KAWUNG = { kind: 'role', team: 'kawung', role: 'sales' } as const;
const keysOf = ({ payback, turns }: View): string[][] => [
  Object.keys(payback?.teams ?? {}),
  Object.keys(turns?.teams ?? {}),
];

describe('what is seen in hindsight', () => {
  it('is shown to nobody before the debrief', () => {
    const before = sessionOf(reviewed(onward(planned()), 2));
    for (const audience of audiences(before))
      expect(project(before, LIVE, audience)).toMatchObject({ payback: null, turns: null });
  });

  it('is shown to everybody in the debrief, by name', () => {
    for (const audience of audiences(session)) expect(keysOf(project(session, LIVE, audience))).toEqual([TEAMS, TEAMS]);
    const { payback, turns } = project(session, LIVE, KAWUNG);
    expect(payback?.teams['parang']?.rows[0]).toMatchObject({ card: 'calls', cost: 71 });
    expect(turns?.teams['kawung']).toMatchObject([
      { turn: 'cost', round: 2, role: 'sales', size: 200 },
      { turn: 'gain', round: 2, role: 'sales', size: 201 },
    ]);
    expect(turns).toMatchObject({ done: 6, all: 6, luck: { seeds: 40 } });
  });

  it('shows rivals by letter where teams were anonymous in every round, and by name to the facilitator', () => {
    const masked = sessionOf(seenInHindsight(over('anonymous')));
    const [own, ...rivals] = keysOf(project(masked, LIVE, KAWUNG))[0] ?? [];
    expect(own).toBe('kawung');
    expect(rivals).toHaveLength(2);
    for (const key of rivals) expect(key).toMatch(/^rival-[a-h]$/);
    expect(keysOf(project(masked, LIVE, { kind: 'facilitator' }))).toEqual([TEAMS, TEAMS]);
    for (const key of keysOf(project(masked, LIVE, { kind: 'screen' }))[1] ?? []) expect(key).toMatch(/^rival-/);
  });

  it('shows the own team alone where rounds with names stand beside rounds without', () => {
    const mixed = sessionOf(seenInHindsight(over('open', 'anonymous')));
    expect(keysOf(project(mixed, LIVE, KAWUNG))).toEqual([['kawung'], ['kawung']]);
    for (const kind of ['screen', 'observer'] as const)
      expect(keysOf(project(mixed, LIVE, { kind }))).toEqual([[], []]);
    expect(project(mixed, LIVE, { kind: 'screen' }).turns?.luck).toMatchObject({ skill: 0.75 });
  });

  it('comes as it is found: progress first, a team when all its choices are weighed, and whether more may come', () => {
    const half = sessionOf(seenInHindsight(over('open')).slice(0, -3));
    const { payback, turns } = project(half, { ...LIVE, searching: true }, KAWUNG);
    expect(Object.keys(payback?.teams ?? {})).toEqual(TEAMS);
    expect(turns).toMatchObject({ working: true, done: 4, all: 6, luck: null });
    expect(Object.keys(turns?.teams ?? {})).toEqual(['kawung', 'parang']);
    expect(project(half, LIVE, KAWUNG).turns).toMatchObject({ working: false });
  });
});

it.each([
  ['open', 'open'],
  ['own', 'own'],
  ['anonymous', 'anonymous'],
  ['hidden', 'hidden'],
  ['open', 'anonymous'],
  ['anonymous', 'own'],
] as const)('nothing of it depends on what is not granted: rounds %s and %s', (first, second) => {
  const hindsight = sessionOf(seenInHindsight(over(first, second)));
  for (const audience of audiences(hindsight)) expect(leaks(hindsight, audience)).toEqual([]);
});
