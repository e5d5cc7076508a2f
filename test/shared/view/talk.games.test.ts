import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../shared/session/actor.ts';
import { DEBRIEF_STEPS, TEAMS_BY } from '../../../shared/session/debrief.ts';
import { RANKING_POLICIES } from '../../../shared/session/settings.ts';
import type { Session } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import type { Told } from '../session/workshop.ts';
import {
  debriefed,
  explained,
  FACILITATOR,
  onward,
  planned,
  seenInHindsight,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';
import { LIVE, leaks } from './leaks.ts';

const SALES: Audience = { kind: 'role', team: 'kawung', role: 'sales' };
const SCREEN: Audience = { kind: 'screen' };
const OBSERVER: Audience = { kind: 'observer' };
const TEAMS = ['kawung', 'parang', 'truntum', 'mendung'];

const over = (policy: (typeof RANKING_POLICIES)[number] = 'open', teams = 4): Told =>
  seenInHindsight(
    explained(debriefed(onward(planned({ teams, openAll: true, ranking: { policy, delayed: false } })), 2), 2),
  );
const toldBy = (by: (typeof TEAMS_BY)[number], told = over()): Session =>
  sessionOf(tell(told, wish(FACILITATOR, { type: 'NameTeams', by })));
/** Everything that compares: rounds, when chips paid, what decided it. */
const compared = (session: Session, audience: Audience) => {
  const { outcomes, payback, turns } = project(session, LIVE, audience);
  return { outcomes, payback, turns };
};
const keys = (session: Session, audience: Audience): string[][] => {
  const { outcomes, payback, turns } = compared(session, audience);
  const rounds = Object.values(outcomes).flatMap((it) => [it.teams, it.own, it.inner]);
  return [...rounds, payback?.teams ?? {}, turns?.teams ?? {}].map((record) => Object.keys(record));
};

describe('how the debrief tells of teams', () => {
  it.each(RANKING_POLICIES)('by name, whatever the ranking was: %s', (policy) => {
    const session = toldBy('name', over(policy));
    for (const audience of [SALES, SCREEN, OBSERVER])
      for (const told of keys(session, audience)) expect(told).toEqual(TEAMS);
    expect(project(session, LIVE, SCREEN).session.talk?.teamsBy).toBe('name');
  });

  it.each(RANKING_POLICIES)('by letter: the own team by name, every other by a letter of its own: %s', (policy) => {
    const session = toldBy('letter', over(policy));
    const letters = TEAMS.map((id) => `rival-${session.letters[id]}`).sort();
    const rivals = letters.filter((it) => it !== `rival-${session.letters['kawung']}`);
    for (const told of keys(session, SALES)) expect(told).toEqual(['kawung', ...rivals]);
    for (const audience of [SCREEN, OBSERVER])
      for (const told of keys(session, audience)) expect(told).toEqual(letters);
  });

  it.each(RANKING_POLICIES)(
    'not at all: every team of itself alone, the screen and observers of none: %s',
    (policy) => {
      const session = toldBy('none', over(policy));
      for (const told of keys(session, SALES)) expect(told).toEqual(['kawung']);
      for (const audience of [SCREEN, OBSERVER]) for (const told of keys(session, audience)) expect(told).toEqual([]);
    },
  );

  it('to the facilitator by name, always', () => {
    for (const by of TEAMS_BY)
      for (const told of keys(toldBy(by, over('anonymous')), { kind: 'facilitator' })) expect(told).toEqual(TEAMS);
  });

  it('until somebody chooses as the rounds did: null where they differ', () => {
    const by = (told: Told) => project(sessionOf(told), LIVE, SALES).session.talk?.teamsBy;
    expect([by(over()), by(over('hidden')), by(over('anonymous'))]).toEqual(['name', 'name', 'letter']);
    const mixed = tell(
      planned({ ranking: { policy: 'open', delayed: false } }),
      wish(FACILITATOR, { type: 'SetRanking', policy: 'anonymous', delayed: false }),
    );
    expect(by(debriefed(onward(mixed), 2))).toBeNull();
  });

  it('names vanish from the payload: other names and motifs of rivals leave all that compares byte for byte as it is', () => {
    const name = fc.string({ minLength: 1, maxLength: 24 });
    const states = (['letter', 'none'] as const).map((by) => toldBy(by));
    fc.assert(
      fc.property(fc.array(name, { minLength: 4, maxLength: 4 }), fc.nat({ max: 3 }), (names, shift) => {
        for (const session of states) {
          const other = {
            ...session,
            teams: session.teams.map((team, i) => {
              const motif = session.teams[(i + shift) % session.teams.length]?.motif ?? team.motif;
              return team.id === 'kawung' ? team : { ...team, name: names[i] ?? '', motif };
            }),
          };
          for (const audience of [SALES, SCREEN, OBSERVER])
            expect(JSON.stringify(compared(other, audience))).toBe(JSON.stringify(compared(session, audience)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('by letter no byte says which rival a letter is, not even its id', () => {
    const session = toldBy('letter');
    const text = JSON.stringify(compared(session, SALES));
    for (const id of TEAMS.slice(1)) expect(text).not.toContain(`"${id}"`);
  });
});

describe.each(TEAMS_BY)('no view depends on anything that is not granted where teams are told by %s', (by) => {
  it.each(['open', 'anonymous'] as const)('after rounds that were %s', (policy) => {
    const session = toldBy(by, over(policy, 3));
    for (const audience of audiences(session)) expect(leaks(session, audience)).toEqual([]);
  });
});

describe('a note on a part of the debrief', () => {
  const noted = sessionOf(
    tell(
      over(),
      wish(FACILITATOR, { type: 'NoteDebrief', step: 'why', text: 'Tanya Citra dulu' }),
      wish(FACILITATOR, { type: 'NoteDebrief', step: 'facts', text: 'a' }),
      wish(FACILITATOR, { type: 'NoteDebrief', step: 'facts', text: '' }),
    ),
  );

  it('is in the views of facilitators and in no other, and does not move the room', () => {
    for (const audience of audiences(noted)) {
      const { talk } = project(noted, LIVE, audience).session;
      const chair = audience.kind === 'facilitator' || audience.kind === 'assistant';
      const notes = Object.fromEntries(DEBRIEF_STEPS.map((step) => [step, step === 'why' ? 'Tanya Citra dulu' : '']));
      expect(talk).toMatchObject({ step: 'facts', notes: chair ? notes : null });
      if (!chair) expect(JSON.stringify(project(noted, LIVE, audience))).not.toContain('Citra dulu');
    }
  });
});
