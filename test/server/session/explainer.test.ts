import { describe, expect, it } from 'vitest';
import { WorkerLab } from '../../../server/lab/workerLab.ts';
import { FACTORS } from '../../../shared/session/causes.ts';
import { slowLab } from '../lab/slowLab.ts';
import { connect, hears, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inPlanning, toDebrief } from '../socket/table.ts';
import { eventually, settled, startServer } from './running.ts';

const close = { type: 'CloseRound', round: 1 } as const;

const recorded = async ({ server, hosted }: Table): Promise<number> =>
  (await server.stream(hosted.session)).filter(({ type }) => type === 'CausesFound').length;

describe('why a round came out as it did', () => {
  it('is recorded when it is found, and told to the team and the facilitator; to the screen in the debrief', async () => {
    const lab = slowLab();
    const table = await inPlanning({ rounds: 1 }, { lab });
    const { facilitator, screen, ani, dewi } = table;
    await must(facilitator, close);
    await hears(ani, 'the outcome, without waiting for why', (view) => view.outcomes['1'] !== undefined);
    expect(ani.view().outcomes['1']?.causes).toEqual({});
    lab.waiting[0]?.finish();
    await hears(ani, 'why', (view) => view.outcomes['1']?.causes['kawung'] !== undefined);
    expect(Object.keys(ani.view().outcomes['1']?.causes ?? {})).toEqual(['kawung']);
    await hears(dewi, 'why', (view) => view.outcomes['1']?.causes['parang'] !== undefined);
    await hears(facilitator, 'why', (view) => Object.keys(view.outcomes['1']?.causes ?? {}).length === 2);
    expect(screen.view().outcomes['1']?.causes).toEqual({});
    await must(facilitator, { type: 'OpenReview', round: 1 });
    await must(facilitator, { type: 'OpenDebrief' });
    await hears(screen, 'why', (view) => Object.keys(view.outcomes['1']?.causes ?? {}).length === 2);
    expect(await recorded(table)).toBe(1);
  });

  it('is company value’s too, for those who see that', async () => {
    const lab = slowLab();
    const { facilitator, ani } = await inPlanning({ rounds: 1 }, { lab });
    await must(facilitator, close);
    lab.waiting[0]?.finish();
    await hears(ani, 'why', (view) => view.outcomes['1']?.causes['kawung'] !== undefined);
    expect(ani.view().outcomes['1']?.causes['kawung']?.companyValue).toBeNull();
    expect(facilitator.view().outcomes['1']?.causes['kawung']?.companyValue).not.toBeNull();
    await must(facilitator, { type: 'OpenReview', round: 1 });
    await must(facilitator, { type: 'OpenDebrief' });
    await must(facilitator, { type: 'ShowCompanyValue', shown: true });
    await hears(ani, 'why', (view) => view.outcomes['1']?.causes['kawung']?.companyValue !== null);
  });

  it('is tried again after a failure, three times, and the session goes on all the while', async () => {
    const lab = slowLab();
    const table = await inPlanning({ rounds: 2 }, { lab });
    const { server, facilitator } = table;
    await must(facilitator, close);
    for (let tries = 1; tries <= 3; tries += 1) {
      await eventually(`try ${tries}`, () => lab.asked() === tries);
      lab.waiting[0]?.fail();
      await settled(server);
      server.clock.advance(5_000);
    }
    await must(facilitator, { type: 'OpenReview', round: 1 });
    await must(facilitator, { type: 'StartRound', round: 2 });
    await settled(server);
    expect(lab.asked()).toBe(3);
    expect(server.logged.filter((line) => line.includes('out of ideas')).length).toBe(3);
    expect(await recorded(table)).toBe(0);
  });

  it('is worked out again after a restart that came between', async () => {
    const table = await inPlanning({ rounds: 2 });
    const { server, hosted, facilitator } = table;
    await must(facilitator, close);
    await server.stop();
    const lab = slowLab();
    const again = await startServer({ folder: server.folder, clock: server.clock, lab });
    await eventually('the job', () => lab.waiting.length === 1);
    lab.waiting[0]?.finish();
    const device = await connect(again, hosted.seats[0].token);
    await hears(device, 'why', (view) => view.outcomes['1']?.causes['kawung'] !== undefined);
  });

  it('does not stir a session that is over and that nobody looks at', async () => {
    const table = await inPlanning({ rounds: 1 });
    const { server, hosted } = table;
    await toDebrief(table);
    await server.stop();
    const lab = slowLab();
    const again = await startServer({ folder: server.folder, clock: server.clock, lab });
    await settled(again);
    expect(lab.asked()).toBe(0);
    await connect(again, hosted.seats[0].token);
    await eventually('the job', () => lab.waiting.some(({ name }) => name === 'explain'));
  });

  it('is found by a real worker: the causes are the change, to the cent', async () => {
    const { facilitator, ani } = await inPlanning({ rounds: 2 }, { lab: new WorkerLab() });
    await must(facilitator, close);
    await must(facilitator, { type: 'OpenReview', round: 1 });
    await must(facilitator, { type: 'StartRound', round: 2 });
    await must(facilitator, { type: 'OpenPlanning', round: 2 });
    await must(ani, { type: 'PlaceChips', round: 2, card: 'closing', count: 3 });
    await must(facilitator, { type: 'CloseRound', round: 2 });
    await hears(ani, 'why', (view) => view.outcomes['2']?.causes['kawung'] !== undefined);
    const { outcomes } = ani.view();
    const of = (round: number) => outcomes[round]?.teams['kawung'];
    const causes = outcomes['2']?.causes['kawung'];
    for (const measure of ['revenue', 'brandValue'] as const)
      expect(FACTORS.reduce((sum, factor) => sum + (causes?.[measure][factor] ?? 0), 0)).toBe(
        (of(2)?.[measure] ?? 0) - (of(1)?.[measure] ?? 0),
      );
    expect(causes?.revenue.sales).not.toBe(0);
    await hears(ani, 'why of round 1 too', (view) => view.outcomes['1']?.causes['kawung'] !== undefined);
  });
});
