import { NO_COURSE } from './course.ts';
import { NO_TALK } from './debrief.ts';
import type { Fact } from './events.ts';
import { NO_LEARNING } from './learning.ts';
import { lettersOf } from './letters.ts';
import { LIVE_SCREEN } from './screens.ts';
import type { Session } from './state.ts';

/** A session as it is opened: nobody is in it, and nothing has been played. */
export function newSession(opened: Extract<Fact, { type: 'SessionOpened' }>['data']): Session {
  const { session, code, seed, scenario, settings, teams } = opened;
  return {
    session,
    code,
    seed,
    scenario,
    settings,
    teams,
    letters: lettersOf(seed, teams),
    stage: 'lobby',
    seats: [],
    balancedFrom: null,
    lines: {},
    official: '',
    playing: '',
    companyValue: false,
    course: NO_COURSE,
    notices: [],
    noticesPosted: 0,
    screen: LIVE_SCREEN,
    talk: NO_TALK,
    attempts: [],
    commitments: [],
    learning: NO_LEARNING,
  };
}
