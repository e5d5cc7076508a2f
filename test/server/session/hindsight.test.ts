import { describe, expect, it } from 'vitest';
import { WorkerLab } from '../../../server/lab/workerLab.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import type { SlowLab } from '../lab/slowLab.ts';
import { slowLab } from '../lab/slowLab.ts';
import { connect, hears, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inPlanning, toDebrief } from '../socket/table.ts';
import { eventually, settled, startServer } from './running.ts';

const FACTS = ['PaybackFound', 'ChoiceWeighed', 'LuckMeasured'];
/** Two teams and one round: when chips paid of each, luck, and the choices of each. */
const QUESTIONS = ['payback', 'payback', 'luck', 'weigh', 'weigh'];
const short: Scenario = { ...COFFEE, weeksPerRound: 2, warmUp: 1 };

const recorded = async ({ server, hosted }: Pick<Table, 'server' | 'hosted'>): Promise<string[]> =>
  (await server.stream(hosted.session)).map(({ type }) => type).filter((type) => FACTS.includes(type));

/** The one question that waits, when the causes of the rounds are out of the way. */
async function next(lab: SlowLab): Promise<SlowLab['waiting'][number]> {
  const asked = () => lab.waiting.filter(({ name }) => name !== 'explain');
  for (const job of [...lab.waiting]) if (job.name === 'explain') job.finish();
  await eventually('a question', () => asked().length > 0);
  const [job, ...others] = asked();
  expect(others).toEqual([]);
  if (!job) throw new Error('nothing is asked');
  return job;
}

async function answer(lab: SlowLab, questions: number): Promise<string[]> {
  const names: string[] = [];
  while (names.length < questions) {
    const job = await next(lab);
    names.push(job.name);
    job.finish();
  }
  return names;
}

const begun = async (lab: SlowLab): Promise<Table> => {
  const table = await inPlanning({ rounds: 1 }, { lab, scenarios: [short] });
  await toDebrief(table);
  return table;
};

describe('what is seen in hindsight', () => {
  it('is not asked before the debrief', async () => {
    const lab = slowLab();
    const { server, facilitator } = await inPlanning({ rounds: 1 }, { lab, scenarios: [short] });
    await must(facilitator, { type: 'CloseRound', round: 1 });
    await must(facilitator, { type: 'OpenReview', round: 1 });
    await settled(server);
    expect(lab.waiting.map(({ name }) => name)).toEqual(['explain']);
  });

  it('is worked out one question after the other, and told to everybody as it comes', async () => {
    const lab = slowLab();
    const table = await begun(lab);
    const { server, ani, screen } = table;
    await hears(ani, 'that the server is at it', ({ turns }) => turns?.working === true && turns.done === 0);
    expect(await answer(lab, 4)).toEqual(QUESTIONS.slice(0, 4));
    await hears(screen, 'progress', ({ turns }) => turns?.done === 1 && turns.all === 2);
    expect(Object.keys(screen.view().turns?.teams ?? {})).toEqual(['kawung']);
    expect(Object.keys(screen.view().payback?.teams ?? {})).toEqual(['kawung', 'parang']);
    await answer(lab, 1);
    await hears(ani, 'that it is over', ({ turns }) => turns?.working === false && turns.done === 2);
    expect(Object.keys(ani.view().turns?.teams ?? {})).toEqual(['kawung', 'parang']);
    expect(ani.view().turns?.luck?.seeds).toBe(40);
    expect((await recorded({ ...table, server })).sort()).toEqual([...FACTS, 'ChoiceWeighed', 'PaybackFound'].sort());
  });

  it.each([
    ['a player', ({ hosted }: Table) => hosted.seats[0].token],
    ['the facilitator alone', ({ hosted }: Table) => hosted.facilitatorToken],
    ['the projector alone', ({ hosted }: Table) => hosted.screenToken],
  ])('goes on after a restart where it was, once somebody is there to see it: %s', async (_, tokenOf) => {
    const lab = slowLab();
    const table = await begun(lab);
    await answer(lab, 2);
    await next(lab);
    await table.server.stop();
    const later = slowLab();
    const again = await startServer({ folder: table.server.folder, clock: table.server.clock, lab: later });
    await settled(again);
    expect(later.asked()).toBe(0);
    await connect(again, tokenOf(table));
    expect(await answer(later, 3)).toEqual(QUESTIONS.slice(2));
    await eventually('all facts', async () => (await recorded({ ...table, server: again })).length === 5);
  });

  it('is tried three times, then let be, and everybody is told that no more will come', async () => {
    const lab = slowLab();
    const { server, ani } = await begun(lab);
    for (let fails = 0; fails < 3 * QUESTIONS.length; fails += 1) {
      (await next(lab)).fail();
      await settled(server);
      server.clock.advance(5_000);
    }
    await hears(ani, 'that it was given up', ({ turns }) => turns?.working === false);
    expect(ani.view().turns).toMatchObject({ done: 0, all: 2, teams: {} });
    expect(server.logged.filter((line) => line.includes('out of ideas')).length).toBeGreaterThanOrEqual(15);
  });

  it('is found by a real worker', async () => {
    const lab = new WorkerLab();
    const table = await inPlanning({ rounds: 1 }, { lab, scenarios: [short] });
    await toDebrief(table);
    await hears(table.ani, 'all of it', ({ turns }) => turns?.done === 2 && turns.luck !== null);
    const { rows } = table.ani.view().payback?.teams['kawung'] ?? {};
    expect(rows?.length).toBeGreaterThan(3);
    const [turn] = table.ani.view().turns?.teams['kawung'] ?? [];
    expect(turn).toMatchObject({ turn: 'cost', round: 1, seeds: 8 });
    expect((turn?.cash ?? 0) + (turn?.customerValue ?? 0) + (turn?.brandValue ?? 0)).toBe(turn?.size);
  });
});
