import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { explainInput, projectInput } from '../../../server/lab/inputs.ts';
import { LabBusy } from '../../../server/lab/lab.ts';
import { WorkerLab } from '../../../server/lab/workerLab.ts';
import { projectionOf } from '../../../shared/lab/projection.ts';
import { MODEL_VERSION } from '../../../shared/market/market.ts';
import { attribution } from '../../../shared/replay/attribution.ts';
import { afterThisTest } from '../../scratch.ts';
import { ANI, closed, planned, sessionOf, tell, wish } from '../../shared/session/workshop.ts';

const drafted = tell(planned(), wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }));
const toProject = projectInput(sessionOf(drafted), 'kawung', 'sales');
const session = sessionOf(closed(drafted));
const toExplain = explainInput(session, 'line-1', 1) ?? expect.fail('the market has answered');

function open(program?: URL): WorkerLab {
  const lab = new WorkerLab(program);
  afterThisTest(() => lab.close());
  return lab;
}

/** A worker of another kind, as a file. */
function program(code: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'pasar-worker-'));
  afterThisTest(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return pathToFileURL(file);
}

it('works out beside the thread that serves what would be worked out in it', async () => {
  const lab = open();
  const [explained, projected] = await Promise.all([lab.run('explain', toExplain), lab.run('project', toProject)]);
  const { scenario, last, now } = toExplain;
  expect(explained).toEqual({ modelVersion: MODEL_VERSION, teams: attribution(scenario, last, now) });
  expect(projected).toEqual(projectionOf(toProject.scenario, toProject.state, toProject.outlook, toProject.label));
});

it('says what was wrong with a job, and does the next', async () => {
  const lab = open();
  const foreign = { ...toExplain, now: { ...toExplain.now, state: { ...toExplain.now.state, modelVersion: '9.9.9' } } };
  const wrong = lab.run('explain', foreign);
  const right = lab.run('project', toProject);
  await expect(wrong).rejects.toThrow('explain: Error: market: 9.9.9');
  await expect(right).resolves.toMatchObject({ revenue: { low: expect.any(Number) } });
});

it('a worker that dies takes its job with it and nothing else', async () => {
  const lab = open(
    program(
      `parentPort.on('message', ({ name }) => name === 'explain' ? process.exit(3) : parentPort.postMessage({ output: 7 }));`,
    ),
  );
  const [dead, alive] = await Promise.allSettled([lab.run('explain', toExplain), lab.run('project', toProject)]);
  expect(dead).toMatchObject({ status: 'rejected', reason: { message: 'the worker died of explain: 3' } });
  expect(alive).toEqual({ status: 'fulfilled', value: 7 });
});

it('a worker that cannot be started fails its job', async () => {
  const lab = open(new URL('file:///nowhere/worker.mjs'));
  await expect(lab.run('project', toProject)).rejects.toThrow('the worker died of project');
});

it('lets only so much wait, and drops it when it closes', async () => {
  const lab = open(program(`parentPort.on('message', () => undefined);`));
  const small = { ...toProject, state: { ...toProject.state, teams: {} } };
  const answers = Promise.allSettled(Array.from({ length: 101 }, () => lab.run('project', small)));
  await expect(lab.run('project', small)).rejects.toThrow(LabBusy);
  await lab.close();
  for (const answer of await answers)
    expect(answer).toMatchObject({ status: 'rejected', reason: { message: 'the lab is closed' } });
  await expect(lab.run('project', small)).rejects.toThrow('the lab is closed');
});
