import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve } from '../../../shared/session/evolve.ts';
import type { Session, SessionState } from '../../../shared/session/state.ts';
import { initialState } from '../../../shared/session/state.ts';
import { project } from '../../../shared/view/project.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import {
  ANI,
  closed,
  debriefed,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seated,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const seen = (session: Session) => project(session, LIVE, { kind: 'observer' });
const screen = (session: Session) => project(session, LIVE, { kind: 'screen' });

/** What an observer is told of at once: a review, the debrief, and what holds for the whole session. */
const TOLD = ['ReviewOpened', 'DebriefOpened', 'SessionOpened', 'LineOpened', 'LineMadeOfficial', 'SessionStarted'];
/** An attempt at a past round begins and ends. */
const TRIED = ['AttemptOpened', 'AttemptEnded'];
/** Practice begins and ends, and a review or a start is taken back: what is over is told again. */
const TAKEN_BACK = ['PracticeStarted', 'PracticeEnded', 'ReviewWithdrawn', 'RoundWithdrawn'];
const RULES = ['PaceSet', 'RankingSet', 'CompanyValueShown', 'CompanyValueHidden'];

describe('who observes', () => {
  it('is told nothing between one review and the next, whatever happens', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyStory, (story) => {
        let now: SessionState = initialState;
        for (const event of tellStory(story).told) {
          const [before, after] = [now, evolve(now, event)];
          now = after;
          if (!before || !after || [...TOLD, ...TRIED, ...TAKEN_BACK, ...RULES].includes(event.type)) continue;
          // In the debrief the reasons of a round may still come, and are for all.
          if (before.stage === 'debrief') continue;
          expect([event.type, seen(after)]).toEqual([event.type, seen(before)]);
          compared += 1;
        }
      }),
      { numRuns: 12 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('gets of a round what the screen gets, from its review on', () => {
    const ran = sessionOf(closed(planned()));
    expect(Object.keys(screen(ran).outcomes)).toEqual(['1']);
    expect(seen(ran).outcomes).toEqual({});
    const told = sessionOf(reviewed(planned()));
    expect(seen(told).outcomes).toEqual(screen(told).outcomes);
    expect(seen(told).session).toMatchObject({ round: 1, phase: 'review' });
    const second = sessionOf(tell(onward(planned()), wish(ANI, { type: 'LockPlan', round: 2, role: 'sales' })));
    expect(seen(second).session).toMatchObject({ round: 1, phase: 'review', deadline: null });
    const over = sessionOf(debriefed(onward(planned()), 2));
    // People are not named to them.
    const nameless = Object.entries(screen(over).outcomes).map(([round, it]) => [round, { ...it, held: {} }]);
    expect(seen(over).outcomes).toEqual(Object.fromEntries(nameless));
  });

  it('is told the names of teams, and of nobody', () => {
    const { people } = seen(sessionOf(seated()));
    expect(people.teams.map(({ name, seats }) => [name, seats])).toEqual([
      ['Kawung', []],
      ['Parang', []],
    ]);
    expect(JSON.stringify(seen(sessionOf(onward(planned()))))).not.toContain('Ani');
  });

  it('may do nothing', () => {
    for (const session of [seated(), planned(), reviewed(planned())].map(sessionOf))
      expect(Object.values(seen(session).session.can)).not.toContain(true);
  });
});

describe('an assistant', () => {
  it('sees what a lead sees but for the links, and is told what only a lead may do', () => {
    const session = sessionOf(tell(planned(), wish(FACILITATOR, { type: 'PauseTime', round: 1 })));
    const lead = project(session, LIVE, { kind: 'facilitator' });
    const assistant = project(session, LIVE, { kind: 'assistant' });
    expect(lead.people.chairs).toEqual(LIVE.chairs);
    const { can } = assistant.session;
    expect(assistant).toEqual({
      ...lead,
      people: { ...lead.people, chairs: null },
      session: { ...lead.session, can },
    });
    const less = Object.entries(can).filter(([name, it]) => it !== lead.session.can[name as keyof typeof can]);
    expect(Object.fromEntries(less)).toEqual({
      setPace: 'lead/only',
      openChoices: 'lead/only',
      correctPlan: 'lead/only',
      adjustBudget: 'lead/only',
      showCompanyValue: 'lead/only',
      setRanking: 'lead/only',
      setLearning: 'lead/only',
      liftBlock: 'lead/only',
      nameTeams: 'lead/only',
      reopen: 'lead/only',
      openAttempt: 'lead/only',
      endAttempt: 'lead/only',
    });
  });
});
