import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../shared/session/actor.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import type { Told } from '../session/workshop.ts';
import {
  ANI,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seenInHindsight,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const chair = (command: Parameters<typeof wish>[1]) => wish(FACILITATOR, command);
const seen = (told: Told, audience: Audience) => project(sessionOf(told), LIVE, audience);
const KAWUNG: Audience = { kind: 'role', team: 'kawung', role: 'sales' };
const PARANG: Audience = { kind: 'role', team: 'parang', role: 'sales' };
const SCREEN: Audience = { kind: 'screen' };

const overWith = (policy: 'open' | 'anonymous'): Told =>
  seenInHindsight(
    debriefed(
      onward(
        tell(
          planned({ openAll: true, teams: 3, ranking: { policy, delayed: false } }),
          wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
        ),
      ),
      2,
    ),
  );
const over = overWith('open');
const open = (team: string | null, round = 1) => chair({ type: 'OpenAttempt', round, team });
const trying = tell(over, open('kawung'));

describe('what is told of an attempt', () => {
  it('is nothing before the debrief, and then how many there may be', () => {
    for (const audience of audiences(sessionOf(over))) {
      expect(seen(planned({ teams: 3 }), audience).attempts).toBeNull();
      expect(seen(over, audience).attempts).toEqual({ left: 5, attempts: [] });
    }
  });

  it('is from its beginning what counts, and from its review what was tried, to everybody alike', () => {
    for (const audience of audiences(sessionOf(over))) {
      const part = (told: Told) => seen(told, audience).attempts?.attempts[0];
      expect(part(trying)).toMatchObject({ round: 1, number: 2, running: true, teams: ['kawung'] });
      expect(part(trying)?.sides['kawung']).toMatchObject({
        first: { decision: { chips: { calls: 3 } } },
        second: null,
      });
      const review = reviewed(tell(trying, wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 })));
      expect(part(review)?.sides['kawung']?.second).toMatchObject({ decision: { chips: { calls: 1 } } });
      expect(part(review)?.sides['parang']?.second?.source).toEqual({ sales: 'record', marketing: 'record' });
      expect(part(tell(review, chair({ type: 'EndAttempt' })))).toEqual({ ...part(review), running: false });
    }
  });

  it('counts on at the same round, and leaves out what was called off', () => {
    const off = tell(trying, chair({ type: 'EndAttempt' }));
    expect(seen(off, SCREEN).attempts).toEqual({ left: 4, attempts: [] });
    const twice = tell(reviewed(tell(off, open(null))), chair({ type: 'EndAttempt' }), open('parang'));
    expect(seen(twice, SCREEN).attempts).toMatchObject({ left: 2, attempts: [{ number: 2 }, { number: 3 }] });
  });
});

it('who waits has the debrief as it was all the while; who tries has a table', () => {
  const { session, attempts: _, ...rest } = seen(over, PARANG);
  const waiting = seen(trying, PARANG);
  expect(waiting).toMatchObject(rest);
  expect(waiting.session).toMatchObject({ stage: 'debrief', line: session.line, round: 2, talk: session.talk });
  expect(seen(trying, KAWUNG)).toMatchObject({ session: { stage: 'playing', phase: 'planning' }, plan: { round: 1 } });
});

it('where teams have letters, an attempt of some is told to each team of itself alone, and one of all as the rounds are', () => {
  const nameless = overWith('anonymous');
  const keys = (told: Told, audience: Audience) => Object.keys(seen(told, audience).attempts?.attempts[0]?.sides ?? {});
  const alone = explained(reviewed(tell(nameless, open('kawung'))));
  expect([keys(alone, KAWUNG), keys(alone, PARANG), keys(alone, SCREEN)]).toEqual([['kawung'], ['parang'], []]);
  expect(Object.keys(seen(alone, KAWUNG).outcomes['1']?.teams ?? {})).toEqual(['kawung']);
  expect(keys(reviewed(tell(nameless, open(null))), SCREEN)).toEqual(['rival-a', 'rival-b', 'rival-c']);
});

it('the results that do not count are those of practice and of rounds that were replaced, and never of attempts', () => {
  const tried = tell(reviewed(trying), chair({ type: 'EndAttempt' }));
  for (const told of [trying, reviewed(trying), tried])
    expect(seen(told, { kind: 'facilitator' }).aside).toEqual({ rounds: [] });
});
