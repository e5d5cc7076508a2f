import { describe, expect, it } from 'vitest';
import { SIGN_EVERY } from '../../../server/socket/signs.ts';
import type { View } from '../../../shared/view/parts.ts';
import { host } from '../session/hosting.ts';
import { eventually } from '../session/running.ts';
import { createTestClock } from '../testClock.ts';
import { connect, hears, must } from './device.ts';
import { inLobby } from './table.ts';

const lightOf = (view: View, seat = 's1') =>
  view.people.teams.flatMap(({ seats }) => seats).find((it) => it.seat === seat)?.light ?? null;
const isLit = (light: string, seat?: string) => (view: View) => lightOf(view, seat)?.light === light;

const atTheTable = async () => {
  const clock = createTestClock();
  const table = await inLobby({}, { clock });
  await hears(table.facilitator, 'every light to be measured', (view) =>
    ['s1', 's2', 's3', 's4'].every((seat) => lightOf(view, seat) !== null),
  );
  return { ...table, clock };
};

describe('the server measures every seat by signs of its own', () => {
  it('at once, and tells the facilitator alone', async () => {
    const { facilitator, screen, ani, citra } = await atTheTable();
    expect(lightOf(facilitator.view())).toEqual({ light: 'good', seen: null });
    for (const device of [screen, ani, citra]) expect(lightOf(device.view())).toBe(null);
  });

  it('a slow answer turns the light; a line that stays as it is is not told of again', async () => {
    const { facilitator, ani, all, clock } = await atTheTable();
    const answers: (() => void)[] = [];
    let since = 0;
    ani.socket.off('sign').on('sign', (answer) => answers.push(answer));
    const sign = async (): Promise<void> => {
      const before = answers.length;
      clock.advance(SIGN_EVERY - since);
      since = 400;
      await eventually('a sign', () => answers.length > before);
      // Everybody else has answered by then.
      await Promise.all(all.map((device) => device.caughtUp()));
      clock.advance(400);
      answers.at(-1)?.();
      await ani.caughtUp();
    };
    await sign();
    await hears(facilitator, 'a slow light', isLit('slow'));
    const told = facilitator.messages.length;
    await sign();
    await facilitator.caughtUp();
    expect(facilitator.messages.length).toBe(told);
  });

  it('who does not answer is slow, then lost, with the time of the last answer; the seat is here all the same', async () => {
    const { facilitator, ani, clock } = await atTheTable();
    const heard = clock.now();
    ani.socket.off('sign');
    clock.advance(SIGN_EVERY);
    clock.advance(SIGN_EVERY);
    await hears(facilitator, 'a slow light', isLit('slow'));
    clock.advance(SIGN_EVERY);
    await hears(facilitator, 'a lost light', isLit('lost'));
    expect(lightOf(facilitator.view())).toEqual({ light: 'lost', seen: heard });
    const seats = facilitator.view().people.teams.flatMap(({ seats }) => seats);
    expect(seats.find(({ seat }) => seat === 's1')?.here).toBe(true);
  });

  it('who leaves is lost at once', async () => {
    const { facilitator, ani, clock } = await atTheTable();
    ani.socket.disconnect();
    await hears(facilitator, 'a lost light', isLit('lost'));
    expect(lightOf(facilitator.view())?.seen).toBe(clock.now());
  });

  it('no light is in the stream', async () => {
    const { server, hosted } = await atTheTable();
    expect(JSON.stringify(await server.stream(hosted.session))).not.toContain('"light"');
  });
});

it('a bot has no light', async () => {
  const { facilitator, server, hosted } = await atTheTable();
  expect(hosted.seats).toHaveLength(4);
  const other = await host(server);
  const chair = await connect(server, other.facilitatorToken);
  await must(chair, { type: 'SeatBots' });
  await chair.caughtUp();
  expect(chair.view().people.teams.flatMap(({ seats }) => seats.map(({ light }) => light))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(lightOf(facilitator.view())?.light).toBe('good');
});
