import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import type { ScreenShows } from '../../../shared/session/roomCommands.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import { ANI, closed, FACILITATOR, planned, SCREEN, sessionOf, TEN, tell, wish } from './workshop.ts';

const set = (shows: ScreenShows) => ({ type: 'SetScreen', shows }) as const;
const by = (who: Actor, shows: ScreenShows, told: Told = planned()): Told => tell(told, wish(who, set(shows), TEN + 9));

describe("the projector's picture", () => {
  it.each(['frozen', 'blank'] as const)('is %s by the facilitator, and only they let it go on', (shows) => {
    const told = by(FACILITATOR, shows);
    expect(sessionOf(told).screen).toMatchObject({ shows, since: TEN + 9, byFacilitator: true });
    for (const other of ['live', 'frozen', 'blank'] as const)
      given(told).when(SCREEN, set(other)).refuses('facilitator/only');
    expect(given(told).when(FACILITATOR, set('live')).leaves().screen.shows).toBe('live');
  });

  it('is frozen or put away by the projector itself, and taken up again by either', () => {
    const told = by(SCREEN, 'blank');
    expect(sessionOf(told).screen).toMatchObject({ shows: 'blank', byFacilitator: false });
    for (const who of [SCREEN, FACILITATOR])
      expect(given(told).when(who, set('live')).leaves().screen.shows).toBe('live');
  });

  it('that the projector froze becomes the facilitator’s when they freeze it too, and stays as it was', () => {
    const frozen = by(SCREEN, 'frozen');
    const told = by(FACILITATOR, 'frozen', closed(frozen));
    expect(sessionOf(told).screen).toMatchObject({ byFacilitator: true });
    expect(sessionOf(told).screen.frozen?.lines['line-1']?.rounds[0]?.phase).toBe('planning');
    given(told).when(FACILITATOR, set('frozen')).gives();
  });

  it('is no business of players, and what is so already makes nothing happen', () => {
    given(planned()).when(ANI, set('blank')).refuses('facilitator/only');
    given(planned()).when(FACILITATOR, set('live')).gives();
    given(planned()).when(SCREEN, set('live')).gives();
  });
});

describe("a look at a role's screen", () => {
  it('is in the stream, and changes nothing', () => {
    const look = { type: 'LookAtScreen', team: 'parang', role: 'sales' } as const;
    const told = planned();
    given(told)
      .when(FACILITATOR, look)
      .gives({ type: 'ScreenLookedAt', data: { team: 'parang', role: 'sales' } });
    expect(given(told).when(FACILITATOR, look).leaves()).toEqual(sessionOf(told));
    given(told)
      .when(FACILITATOR, { ...look, team: 'merah' })
      .refuses('team/unknown');
  });
});
