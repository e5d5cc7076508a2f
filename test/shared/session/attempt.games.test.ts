import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/session/decide.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound, heldSeats, officialLine, playedLine } from '../../../shared/session/state.ts';
import type { Story } from './anySession.ts';
import { anyStory, goOn, tellStory } from './anySession.ts';
import type { Told } from './workshop.ts';
import { FACILITATOR, seat, sessionOf, TEN, tell, wish } from './workshop.ts';

const chair = (command: Parameters<typeof wish>[1], at = TEN) => wish(FACILITATOR, command, at);
const attempt = (round: number, team: string | null) => chair({ type: 'OpenAttempt', round, team });

/** The same session in its debrief, however far its story came. */
function toDebrief(story: Story): Told {
  let { told } = tellStory(story);
  const give = (command: Parameters<typeof wish>[1]): void => {
    told = tell(told, chair(command, (told.at(-1)?.at ?? TEN) + 1));
  };
  for (let session = sessionOf(told); session.stage !== 'debrief'; session = sessionOf(told)) {
    const current = currentRound(session);
    const { kind } = playedLine(session);
    if (session.stage === 'lobby' || !current) give({ type: 'StartSession' });
    else if (kind === 'practice') give({ type: 'EndPractice' });
    else if (kind === 'attempt') give({ type: 'EndAttempt' });
    else if (current.phase === 'briefing') give({ type: 'OpenPlanning', round: current.round });
    else if (current.phase === 'planning') give({ type: 'CloseRound', round: current.round });
    else if (current.phase === 'market') give({ type: 'OpenReview', round: current.round });
    else if (current.round < session.settings.rounds) give({ type: 'StartRound', round: current.round + 1 });
    else give({ type: 'OpenDebrief' });
  }
  return told;
}

/** What an attempt must leave as it was. */
const kept = ({ official, playing, stage, talk, lines, companyValue, settings }: Session) =>
  JSON.stringify({ official, playing, stage, talk, line: lines[official], companyValue, settings });

const anyDebrief = anyStory.filter(({ moves }) => moves.length < 40).map(toDebrief);
const stepping: Story['moves'] = Array.from({ length: 4 }, () => ({ move: { does: 'step' }, after: 1 }));
const anyWay = fc.record({ which: fc.nat(9), whose: fc.nat(9), locks: fc.boolean() });

describe('whatever was played before', () => {
  it('who changes nothing gets the same market and the same outcome, to the byte', () => {
    fc.assert(
      fc.property(anyDebrief, anyWay, (told, { which, whose, locks }) => {
        const session = sessionOf(told);
        const played = officialLine(session).rounds[which % officialLine(session).rounds.length];
        if (!played || session.attempts.length >= 5) return;
        const { round } = played;
        const opened = tell(told, attempt(round, session.teams[whose % 5]?.id ?? null));
        const locking = heldSeats(session).flatMap(({ seat: id, roles }) =>
          roles.map((role) => wish(seat(id), { type: 'LockPlan', round, role })),
        );
        const lock = (events: Told, next: (typeof locking)[number]): Told =>
          decide(sessionOf(events), next).ok ? tell(events, next) : events;
        const closed = tell(locks ? locking.reduce(lock, opened) : opened, chair({ type: 'CloseRound', round }));
        const again = sessionOf(closed);
        expect(JSON.stringify(currentRound(again)?.outcome)).toBe(JSON.stringify(played.outcome));
        const after = officialLine(session).rounds.find((it) => it.round === round + 1)?.before;
        expect(JSON.stringify(playedLine(again).market)).toBe(JSON.stringify(after ?? officialLine(session).market));
      }),
      { numRuns: 12 },
    );
  });

  it('the line that counts, its findings and the place in the talk are the same bytes before and after', () => {
    let ended = 0;
    fc.assert(
      fc.property(anyDebrief, fc.nat(9), anyStory, (told, which, { moves }) => {
        const before = sessionOf(told);
        if (before.attempts.length >= 5) return;
        const given = moves.filter(({ move }) => move.does !== 'finds' && move.does !== 'asks').slice(0, 30);
        const opened = tell(told, attempt(1 + (which % before.settings.rounds), before.teams[which % 4]?.id ?? null));
        const { states } = goOn(opened, [...given, ...stepping]);
        for (const session of states.filter(({ stage, attempts }) => stage === 'debrief' && attempts.length > 0)) {
          expect(kept({ ...session, talk: before.talk, companyValue: before.companyValue })).toBe(kept(before));
          ended += 1;
        }
      }),
      { numRuns: 12 },
    );
    expect(ended).toBeGreaterThan(0);
  });
});
