import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Kept, StandIns } from '../../../shared/replay/anonymous.ts';
import { anonymous } from '../../../shared/replay/anonymous.ts';
import type { RecordedEvent } from '../../../shared/replay/recording.ts';
import { readRecording } from '../../../shared/replay/recording.ts';
import { openReplay, stateAt } from '../../../shared/replay/replay.ts';
import { Fact } from '../../../shared/session/events.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import type { Told } from '../session/workshop.ts';
import { ANI, debriefed, FACILITATOR, onward, planned, sessionOf, takeSeat, tell, wish } from '../session/workshop.ts';

const AS: StandIns = {
  sales: 'Sales of {{team}}',
  marketing: 'Marketing of {{team}}',
  both: 'Both of {{team}}',
  team: 'Team {{letter}}',
};
const NOTHING: Kept = { people: false, teams: true, words: false };
const recorded = (told: Told): RecordedEvent[] => told.map((event, index) => ({ ...event, version: index + 1 }));
const copied = (told: Told, kept: Kept = NOTHING) => anonymous(recorded(told), sessionOf(told), kept, AS);
function again(told: Told, kept: Kept = NOTHING) {
  const read = readRecording(JSON.parse(JSON.stringify(copied(told, kept))));
  if (!read.ok) throw new Error(read.error);
  return stateAt(openReplay(read.value), read.value.length);
}

/** Two teams in the debrief; everything that can be typed was typed, and each word is one that stands nowhere else. */
const WORDS = ['Judulnya', 'Alasan', 'Pesan', 'Koreksi', 'Bonus'];
const NAMES = ['Xaveria', 'Yohanes', 'Zulaikha', 'Quintus', 'Wilhelmina', 'Vincentius'];
const talked = tell(
  planned({ title: 'Judulnya rahasia', rounds: 2, openAll: true }),
  takeSeat('Xaveria', 'parang', 'sales'),
  takeSeat('Yohanes', 'parang', 'sales'),
  takeSeat('Zulaikha', 'kawung', 'sales'),
  wish(FACILITATOR, { type: 'RenameSeat', seat: 's1', name: 'Quintus' }),
  wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 7, reason: 'Alasan saya' }),
  wish(FACILITATOR, { type: 'PostNotice', team: null, role: null, text: 'Pesan untuk Wilhelmina' }),
  wish(FACILITATOR, {
    type: 'CorrectPlan',
    round: 1,
    team: 'parang',
    chips: { calls: 2 },
    price: null,
    focus: null,
    sales: null,
    reason: 'Koreksi oleh Vincentius',
  }),
  wish(FACILITATOR, { type: 'AdjustBudget', round: 2, team: 'kawung', chips: 2, reason: 'Bonus dari Wilhelmina' }),
);
const told = debriefed(onward(talked), 2);
const bytes = (kept: Kept, of: Told = told): string => JSON.stringify(copied(of, kept));

describe('a copy of a recording', () => {
  test('holds no name of a person and no word that somebody typed', () => {
    const text = bytes(NOTHING);
    const said = JSON.stringify(told);
    for (const word of [...NAMES, ...WORDS, '"Ani"', 'Citra']) {
      expect(said, word).toContain(word);
      expect(text, word).not.toContain(word);
    }
    expect(text).not.toContain('KOPI7');
    expect(text).toContain('Kawung');
  });

  test('calls people by the seat that they held last, with a number where there are several', () => {
    const names = again(told).seats.map(({ name }) => name);
    expect(names[1]).toBe('Marketing of Kawung');
    expect(names.filter((name) => name.startsWith('Sales of Kawung')).length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has letters in place of the names and motifs of teams, on wish', () => {
    const { teams, seats, letters } = again(told, { ...NOTHING, teams: false });
    expect(teams.map(({ name }) => name).sort()).toEqual(['Team A', 'Team B']);
    for (const { id, name } of teams) expect(name).toBe(`Team ${letters[id]?.toUpperCase()}`);
    expect(teams.find(({ name }) => name === 'Team A')?.motif).toBe('kawung');
    expect(seats.every(({ name }) => !/Kawung|Parang/.test(name))).toBe(true);
    expect(JSON.stringify(copied(told, { ...NOTHING, teams: false }))).not.toContain('Kawung');
  });

  test('keeps what is wished, but never what people wrote for the facilitators', () => {
    expect(again(told, { ...NOTHING, people: true }).seats.map(({ name }) => name)).toContain('Quintus');
    const all = again(told, { people: true, teams: true, words: true });
    expect(all).toEqual(sessionOf(told));
    const words = { type: 'ShareCommitment', remember: 'Renungan', will: 'Janji', until: null } as const;
    const shown = bytes({ people: true, teams: true, words: true }, tell(told, wish(ANI, words)));
    expect(shown).not.toMatch(/Renungan|Janji/);
  });

  test('never holds what facilitators noted for themselves, whatever is wished', () => {
    const noted = tell(told, wish(FACILITATOR, { type: 'NoteDebrief', step: 'why', text: 'Catatan sendiri' }));
    const all: Kept = { people: true, teams: true, words: true };
    for (const kept of [NOTHING, all]) expect(JSON.stringify(copied(noted, kept))).not.toContain('Catatan');
    expect(again(noted, all)).toEqual(sessionOf(told));
  });

  test('comes to the same plans and figures, whatever was played', () => {
    fc.assert(
      fc.property(anyStory, fc.boolean(), (story, teams) => {
        const { told: any } = tellStory(story);
        const [was, is] = [sessionOf(any), again(any, { ...NOTHING, teams })];
        const played = ({ lines, official, seed, stage }: typeof was) => ({
          official,
          seed,
          stage,
          lines: Object.values(lines).map(({ line, rounds, market }) => ({
            line,
            market,
            rounds: rounds.map(({ round, phase, used, outcome, struck }) => ({ round, phase, used, outcome, struck })),
          })),
        });
        expect(played(is)).toEqual(played(was));
      }),
      { numRuns: 15 },
    );
  });
});

test('whatever else a fact can hold as text is an id or the scenario: nobody can type it', () => {
  const TYPED = [
    'CommitmentShared remember',
    'CommitmentShared will',
    'SeatTaken name',
    'SeatRenamed name',
    'OfferMade reason',
    'PlanCorrected reason',
    'BudgetAdjusted reason',
    'NoticePosted text',
    'DebriefNoted text',
  ];
  const IDS = /^(?:session|code|seed|line|seat|team|shock|focus|modelVersion|bots|teams|missing)$/;
  const found: string[] = [];
  const look = (type: string, held: unknown, path: readonly string[]): void => {
    if (typeof held !== 'object' || held === null) return;
    const node = held as Record<string, unknown>;
    const name = path.findLast((part) => part !== 'items') ?? '';
    if (node['type'] === 'string' && !('enum' in node) && !('const' in node) && !IDS.test(name))
      found.push(`${type} ${name}`);
    for (const key of ['properties'] as const)
      for (const [part, inner] of Object.entries((node[key] ?? {}) as object)) look(type, inner, [...path, part]);
    for (const key of ['items', 'additionalProperties'] as const) look(type, node[key], [...path, 'items']);
    for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const)
      for (const inner of (node[key] ?? []) as unknown[]) look(type, inner, path);
  };
  for (const option of Fact.def.options) {
    const type = option.shape.type.def.values[0] ?? '';
    // Its title is left out by the test above; its scenario and its teams are not about people.
    if (type === 'SessionOpened') continue;
    look(type, z.toJSONSchema(option.shape.data, { reused: 'inline' }), []);
  }
  expect(found.sort()).toEqual([...TYPED].sort());
});
