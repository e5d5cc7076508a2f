import { expect, it } from 'vitest';
import { startServer } from '../session/running.ts';
import { connect, hears, isHere, must } from './device.ts';
import { inPlanning } from './table.ts';

it('while the picture is frozen nothing at all is sent to the screen, and a screen that comes back gets the same', async () => {
  const { server, hosted, facilitator, screen, ani, citra } = await inPlanning();
  await must(facilitator, { type: 'SetScreen', shows: 'frozen' });
  await screen.caughtUp();
  const picture = screen.view();
  const frames = screen.messages.length;
  expect(picture.session.screen).toMatchObject({ shows: 'frozen', byFacilitator: true });
  await must(ani, { type: 'LockPlan', round: 1, role: 'sales' });
  await must(facilitator, { type: 'PostNotice', team: null, role: null, text: 'not on the screen' });
  citra.socket.disconnect();
  await hears(facilitator, 'Citra is gone', (view) => !isHere(view, 's3'));
  await must(facilitator, { type: 'CloseRound', round: 1 });
  await must(facilitator, { type: 'OpenReview', round: 1 });
  await screen.caughtUp();
  expect(screen.messages).toHaveLength(frames);
  const again = await connect(server, hosted.screenToken);
  expect(again.view()).toEqual(picture);
  await must(again, { type: 'AskView' });
  expect(again.view()).toEqual(picture);

  await must(facilitator, { type: 'SetScreen', shows: 'live' });
  for (const device of [screen, again]) {
    await hears(device, 'the review', (view) => view.session.phase === 'review');
    expect(Object.keys(device.view().outcomes)).toEqual(['1']);
    expect(device.gaps).toEqual([]);
  }
});

it('a picture stays frozen over a restart of the server', async () => {
  const { server, hosted, facilitator } = await inPlanning();
  await must(facilitator, { type: 'SetScreen', shows: 'frozen' });
  await must(facilitator, { type: 'CloseRound', round: 1 });
  await server.stop();
  const again = await startServer({ folder: server.folder, clock: server.clock });
  const screen = await connect(again, hosted.screenToken);
  expect(screen.view().session).toMatchObject({ phase: 'planning', screen: { shows: 'frozen' } });
  expect(screen.view().outcomes).toEqual({});
});

it('the projector puts its own picture away, and not what the facilitator holds', async () => {
  const { facilitator, screen } = await inPlanning();
  await must(screen, { type: 'SetScreen', shows: 'blank' });
  await hears(facilitator, 'the blank picture', (view) => view.session.screen?.shows === 'blank');
  await must(facilitator, { type: 'SetScreen', shows: 'frozen' });
  expect(await screen.say({ type: 'SetScreen', shows: 'live' })).toMatchObject({ refused: 'facilitator/only' });
});
