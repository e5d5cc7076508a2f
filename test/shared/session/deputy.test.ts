import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import { closingWish, unlocked } from '../../../shared/session/due.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  briefed,
  CITRA,
  CLOCK,
  closed,
  DEWI,
  debriefed,
  FACILITATOR,
  onward,
  opened,
  planned,
  sessionOf,
  tableIn,
  tell,
  wish,
} from './workshop.ts';

const lets = (seat: string) => wish(FACILITATOR, { type: 'LetBotPlay', seat });
const DEWIS_BOT: Actor = { kind: 'seat', seat: 's4', bot: true };
const sales = { type: 'LockPlan', round: 1, role: 'sales' } as const;
const marketing = { type: 'LockPlan', round: 1, role: 'marketing' } as const;
const brand = { type: 'PlaceChips', round: 1, card: 'brand', count: 2 } as const;
const away = { room: { ...PLAIN_ROOM, awaySeconds: 30 } };
const deputyOf = (told: Told) => sessionOf(told).seats.find(({ seat }) => seat === 's4')?.deputy;

describe('a bot plays for a person', () => {
  const told = tell(planned(), lets('s4'));

  it('in one press, and the person plays again in one press', () => {
    given(planned())
      .when(FACILITATOR, { type: 'LetBotPlay', seat: 's4' })
      .gives({ type: 'DeputyStarted', data: { seat: 's4', because: 'wish' } });
    given(told)
      .when(FACILITATOR, { type: 'LetPersonPlay', seat: 's4' })
      .gives({ type: 'DeputyEnded', data: { seat: 's4' } });
    expect(sessionOf(tell(told, wish(FACILITATOR, { type: 'LetPersonPlay', seat: 's4' })))).toEqual(
      sessionOf(planned()),
    );
  });

  it('who keeps the seat and the name', () => {
    expect(sessionOf(told).seats[3]).toMatchObject({ name: 'Dewi', bot: false, left: false, deputy: 'wish' });
  });

  it('as the person could, and what it did is its own in the record', () => {
    const moved = tell(told, wish(DEWIS_BOT, brand), wish(DEWIS_BOT, marketing));
    expect(tableIn(moved, 'parang')).toMatchObject({ byBot: { marketing: true }, lockedBy: { marketing: 's4' } });
    expect(moved.slice(-2).map(({ by }) => by)).toEqual([DEWIS_BOT, DEWIS_BOT]);
    expect(sessionOf(closed(moved)).lines['line-1']?.rounds[0]?.held?.['parang']?.marketing).toEqual([
      { seat: 's4', bot: true },
    ]);
  });

  it('and the round does not wait for the person', () => {
    const locked = tell(told, wish(ANI, sales), wish(BUDI, marketing), wish(CITRA, sales));
    expect(unlocked(sessionOf(locked), new Set(['s1', 's2', 's3']))).toEqual({ waiting: ['s4'], missing: [] });
    const all = tell(locked, wish(DEWIS_BOT, marketing));
    expect(closingWish(sessionOf(all), new Set(['s1', 's2', 's3']))).toMatchObject({ wish: 'announce', missing: [] });
  });

  it('until the person makes a move, which counts', () => {
    given(told)
      .when(DEWI, brand)
      .gives(
        { type: 'DeputyEnded', data: { seat: 's4' } },
        { type: 'ChipsPlaced', data: { line: 'line-1', round: 1, team: 'parang', card: 'brand', count: 2 } },
      );
    expect(
      tableIn(tell(told, wish(DEWIS_BOT, brand), wish(DEWI, { ...brand, count: 1 })), 'parang').byBot.marketing,
    ).toBe(false);
  });

  it('or says so', () => {
    given(told)
      .when(DEWI, { type: 'PlayMyself' })
      .gives({ type: 'DeputyEnded', data: { seat: 's4' } });
    given(planned()).when(DEWI, { type: 'PlayMyself' }).gives();
  });

  it('and from then on the bot may do nothing', () => {
    const back = tell(told, wish(DEWI, { type: 'PlayMyself' }));
    given(back).when(DEWIS_BOT, brand).refuses('seat/unknown');
    given(planned()).when(DEWIS_BOT, brand).refuses('seat/unknown');
  });

  it('not for a bot, and in no seat that nobody holds', () => {
    const bots = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }));
    given(bots).when(FACILITATOR, { type: 'LetBotPlay', seat: 's1' }).gives();
    given(bots).when(FACILITATOR, { type: 'LetPersonPlay', seat: 's1' }).refuses('seat/no-person');
    given(bots).when(FACILITATOR, { type: 'LetBotPlay', seat: 's99' }).refuses('seat/unknown');
    given(debriefed(onward(planned()), 2))
      .when(FACILITATOR, { type: 'LetBotPlay', seat: 's1' })
      .refuses('session/over');
  });
});

describe('a bot plays for somebody who is away', () => {
  const begin = { type: 'BeginDeputy', round: 1, seat: 's4' } as const;
  const end = { type: 'EndDeputy', seat: 's4' } as const;
  const told = tell(planned(away), wish(CLOCK, begin));

  it('when the clock says so, in planning', () => {
    given(planned(away))
      .when(CLOCK, begin)
      .gives({ type: 'DeputyStarted', data: { seat: 's4', because: 'away' } });
    given(briefed(away)).when(CLOCK, begin).refuses('round/not-open');
    given(planned(away)).when(FACILITATOR, begin).refuses('clock/only');
    given(planned(away)).when(DEWI, end).refuses('clock/only');
  });

  it('only where the session says that it may be', () => {
    given(planned()).when(CLOCK, begin).gives();
  });

  it('until they are back', () => {
    expect(deputyOf(told)).toBe('away');
    given(told)
      .when(CLOCK, end)
      .gives({ type: 'DeputyEnded', data: { seat: 's4' } });
  });

  it('but coming back does not end what the facilitator wished', () => {
    given(tell(planned(away), lets('s4')))
      .when(CLOCK, end)
      .gives();
  });
});
