import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ViewMessage } from '../../../shared/protocol/serverMessages.ts';
import { audienceKey } from '../../../shared/session/actor.ts';
import type { Session } from '../../../shared/session/state.ts';
import { View } from '../../../shared/view/parts.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import { debriefed, onward, planned, SHORT, sessionOf } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

/** A view arrives as it was sent: nothing in it is lost as JSON, unknown to the schemas, or out of their ranges. */
function arrives(session: Session): void {
  for (const audience of audiences(session)) {
    const parts = project(session, LIVE, audience);
    expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
    expect(View.parse(parts)).toEqual(parts);
    const message = { audience: audienceKey(audience), epoch: 'e1', n: 1, full: true, at: 1, parts };
    expect(ViewMessage.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
  }
}

describe('every view of everybody arrives as it was sent', () => {
  it('whatever happened', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { states } = tellStory(story);
        for (const part of [0.3, 0.6, 1]) {
          const session = states[Math.ceil(states.length * part) - 1];
          if (session) arrives(session);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('with rounds of half a year', () => {
    const long = planned({ scenario: { ...SHORT, weeksPerRound: 26 } });
    arrives(sessionOf(onward(long)));
    arrives(sessionOf(debriefed(onward(long), 2)));
  });
});

describe('parts travel one by one', () => {
  it('a message may carry any of them, or take a round back', () => {
    const parts = { plan: null, outcomes: { '2': null } };
    expect(ViewMessage.parse({ audience: 'screen', epoch: 'e1', n: 2, full: false, at: 1, parts }).parts).toEqual(
      parts,
    );
  });
});
