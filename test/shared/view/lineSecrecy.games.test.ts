import { expect, it } from 'vitest';
import { audienceKey } from '../../../shared/session/actor.ts';
import type { Session } from '../../../shared/session/state.ts';
import { audiences } from '../../../shared/view/project.ts';
import {
  ANI,
  CITRA,
  closed,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seated,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';
import { leaks } from './leaks.ts';

const chair = (command: Parameters<typeof wish>[1]) => wish(FACILITATOR, command);
const place = [
  wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
  wish(CITRA, { type: 'PlaceChips', round: 1, card: 'care', count: 3 }),
];
const opening = { openAll: true, teams: 3 };

const apart = (policy: 'open' | 'anonymous') => {
  const over = debriefed(
    explained(onward(tell(planned({ ...opening, ranking: { policy, delayed: false } }), ...place))),
    2,
  );
  const trying = tell(
    over,
    chair({ type: 'OpenAttempt', round: 1, team: 'kawung' }),
    wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 }),
    wish(ANI, { type: 'LockPlan', round: 1, role: 'sales' }),
  );
  const named = policy === 'open' ? '' : ', anonymous';
  return {
    [`while one team plans an attempt${named}`]: sessionOf(trying),
    [`while an attempt of one team runs${named}`]: sessionOf(closed(trying)),
    [`in the review of an attempt of one team${named}`]: sessionOf(explained(reviewed(trying))),
    [`in the debrief after an attempt of one team${named}`]: sessionOf(
      tell(explained(reviewed(trying)), chair({ type: 'EndAttempt' })),
    ),
    [`while all plan an attempt${named}`]: sessionOf(tell(over, chair({ type: 'OpenAttempt', round: 2, team: null }))),
  };
};

/** A practice round with plans on the tables, and two rounds of which the second is open again, with shocks told and kept. */
const practising = tell(
  seated(opening),
  chair({ type: 'StartPractice' }),
  chair({ type: 'OpenPlanning', round: 1 }),
  ...place,
);
const shock = { type: 'PlayShock', round: 2, team: null } as const;
const second = tell(
  explained(onward(tell(planned(opening), ...place))),
  chair({ ...shock, shock: 'downturn', announced: true }),
  chair({ ...shock, shock: 'scandal', team: 'parang', announced: false }),
);

const MOMENTS: Readonly<Record<string, Session>> = {
  'while a practice round is planned': sessionOf(practising),
  'in the review of a practice round': sessionOf(explained(reviewed(practising))),
  'in the first briefing after practice': sessionOf(tell(reviewed(practising), chair({ type: 'StartSession' }))),
  ...apart('open'),
  ...apart('anonymous'),
  'while a round is planned again': sessionOf(tell(reviewed(second, 2), chair({ type: 'ReopenRound', round: 2 }))),
};

it.each(Object.entries(MOMENTS))('no view depends on anything that its audience is not granted %s', (_, session) => {
  const leaky = audiences(session)
    .map((audience) => [audienceKey(audience), leaks(session, audience)] as const)
    .filter(([, paths]) => paths.length > 0);
  expect(leaky).toEqual([]);
});
