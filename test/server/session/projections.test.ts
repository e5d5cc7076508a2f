import { describe, expect, it } from 'vitest';
import { WorkerLab } from '../../../server/lab/workerLab.ts';
import type { Card } from '../../../shared/scenario/cards.ts';
import type { SlowLab } from '../lab/slowLab.ts';
import { slowLab } from '../lab/slowLab.ts';
import type { Device } from '../socket/device.ts';
import { hears, must } from '../socket/device.ts';
import { inPlanning } from '../socket/table.ts';
import { eventually, settled } from './running.ts';

const place = (device: Device, card: Card, count: number): Promise<void> =>
  must(device, { type: 'PlaceChips', round: 1, card, count });
const projects = (lab: SlowLab) => lab.waiting.filter(({ name }) => name === 'project');

describe('where a draft may lead', () => {
  it('is worked out once the draft has rested for a second, and told to that role alone', async () => {
    const lab = slowLab();
    const { server, ani, budi, citra, screen, facilitator } = await inPlanning({}, { lab });
    await place(ani, 'calls', 1);
    server.clock.advance(999);
    await place(ani, 'calls', 2);
    server.clock.advance(999);
    expect(lab.asked()).toBe(0);
    server.clock.advance(1);
    expect(projects(lab).length).toBe(1);
    expect(ani.view().projection).toBeNull();
    projects(lab)[0]?.finish();
    await hears(ani, 'the projection', (view) => view.projection !== null);
    expect(ani.view().projection).toMatchObject({ round: 1, chips: { calls: 2 }, price: null, focus: null });
    for (const device of [budi, citra, screen, facilitator]) {
      await device.caughtUp();
      expect(device.view().projection).toBeNull();
      expect(device.frames.some((frame) => frame.includes('"high"'))).toBe(false);
    }
  });

  it('is nobody’s business while there is no chip, and never recorded', async () => {
    const lab = slowLab();
    const { server, hosted, ani, budi } = await inPlanning({}, { lab });
    await must(budi, { type: 'SetPrice', round: 1, price: 1.1 });
    server.clock.advance(5_000);
    expect(lab.asked()).toBe(0);
    await place(ani, 'calls', 1);
    const before = await server.stream(hosted.session);
    server.clock.advance(1_000);
    projects(lab)[0]?.finish();
    await hears(ani, 'the projection', (view) => view.projection !== null);
    expect(await server.stream(hosted.session)).toEqual(before);
    await place(ani, 'calls', 0);
    await hears(ani, 'nothing to project', (view) => view.projection === null);
  });

  it('the newest draft wins, one is worked out at a time, and what others do is no reason', async () => {
    const lab = slowLab();
    const { server, ani, budi, citra } = await inPlanning({}, { lab });
    await place(ani, 'calls', 1);
    await place(citra, 'care', 1);
    server.clock.advance(1_000);
    expect(lab.asked()).toBe(1);
    await place(ani, 'calls', 3);
    server.clock.advance(1_000);
    expect(lab.asked()).toBe(1);
    projects(lab)[0]?.finish();
    await eventually('the next job', () => lab.asked() === 2);
    expect(ani.view().projection).toBeNull();
    projects(lab)[0]?.finish();
    await eventually('the next job', () => lab.asked() === 3);
    projects(lab)[0]?.finish();
    await hears(ani, 'the newest', (view) => view.projection?.chips.calls === 3);
    await hears(citra, 'her own', (view) => view.projection?.chips.care === 1);
    const heard = ani.messages.length;
    await place(budi, 'ads', 2);
    budi.socket.disconnect();
    await place(citra, 'care', 2);
    server.clock.advance(1_000);
    projects(lab)[0]?.finish();
    await hears(citra, 'the newest', (view) => view.projection?.chips.care === 2);
    await ani.caughtUp();
    expect(ani.messages.slice(heard).filter(({ parts }) => 'projection' in parts)).toEqual([]);
  });

  it('costs nothing where nobody looks', async () => {
    const lab = slowLab();
    const { server, facilitator, ani } = await inPlanning({}, { lab });
    await place(ani, 'calls', 1);
    ani.socket.disconnect();
    await hears(facilitator, 'Ani is gone', (view) => view.people.teams[0]?.seats[0]?.here === false);
    server.clock.advance(10_000);
    await settled(server);
    expect(lab.asked()).toBe(0);
  });

  it('fails without harm, and is tried again', async () => {
    const lab = slowLab();
    const { server, ani } = await inPlanning({}, { lab });
    await place(ani, 'calls', 1);
    server.clock.advance(1_000);
    projects(lab)[0]?.fail();
    await eventually('a word in the log', () => server.logged.some((line) => line.includes('out of ideas')));
    server.clock.advance(5_000);
    expect(lab.asked()).toBe(2);
    projects(lab)[0]?.finish();
    await hears(ani, 'the projection', (view) => view.projection !== null);
  });

  it('comes from a real worker, and is over with planning', async () => {
    const { server, facilitator, budi } = await inPlanning({}, { lab: new WorkerLab() });
    await place(budi, 'brand', 2);
    await must(budi, { type: 'SetPrice', round: 1, price: 1.1 });
    server.clock.advance(1_000);
    await hears(budi, 'the projection', (view) => view.projection !== null);
    const { revenue, price } = budi.view().projection ?? {};
    expect(price).toBe(1.1);
    expect(revenue?.low).toBeLessThan(revenue?.high ?? 0);
    await must(facilitator, { type: 'CloseRound', round: 1 });
    await hears(budi, 'the market', (view) => view.session.phase === 'market');
    expect(budi.view().projection).toBeNull();
  });
});
