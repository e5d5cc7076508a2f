import { describe, expect, it } from 'vitest';
import { FEWEST_TOLD } from '../../../shared/session/learningSheets.ts';
import { joinAs } from '../session/hosting.ts';
import { eventually, startServer } from '../session/running.ts';
import { connect, hears, must } from './device.ts';
import { inLobby, inPlanning, toDebrief } from './table.ts';

const ANSWERS = [2, 0, 3, 1, null, 3, 1, 2];
const before = { type: 'AnswerLearning', moment: 'before', answers: ANSWERS } as const;
const after = { ...before, moment: 'after' } as const;

describe('the learning check over the wire', () => {
  it('counts who has answered, tells nobody who, and stores nothing of it before it is closed', async () => {
    const { server, hosted, facilitator, ani, budi, screen } = await inLobby({ learning: true });
    const stored = await server.stream(hosted.session);
    expect(ani.view().learning).toMatchObject({ open: 'before', forms: { s1: 'a' } });
    expect(budi.view().learning?.forms).toEqual({ s2: 'b' });
    for (let times = 0; times < 2; times += 1) await must(ani, before);
    await hears(facilitator, 'one answer', (view) => view.learning?.answered.before === 1);
    expect(await ani.say({ ...before, answers: ANSWERS.toReversed() })).toMatchObject({ refused: 'learning/answered' });
    expect(await ani.say(after)).toMatchObject({ refused: 'learning/closed' });
    for (const device of [facilitator, screen])
      expect(await device.say(before)).toMatchObject({ refused: 'seat/unknown' });
    expect(await server.stream(hosted.session)).toEqual(stored);
  });

  it('keeps no sheet of so few, and nothing that names a person', async () => {
    const table = await inPlanning({ learning: true, rounds: 1 });
    const { server, hosted, facilitator, ani, citra } = table;
    expect(await ani.say(before)).toMatchObject({ refused: 'learning/closed' });
    await toDebrief(table);
    for (const device of [ani, citra]) await must(device, after);
    await must(facilitator, { type: 'EndLearning' });
    const inStream = async () =>
      (await server.stream(hosted.session)).filter(({ type }) => type === 'LearningRecorded');
    await eventually('the record', async () => (await inStream()).length > 0);
    const recorded = await inStream();
    expect(recorded).toMatchObject([
      { by: { kind: 'server' }, commandId: null, data: { moment: 'after', count: 2, sheets: [] } },
    ]);
    await facilitator.caughtUp();
    const sheet = (token: string) =>
      fetch(`${server.url}/api/sessions/tables/learning`, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await sheet(hosted.seats[0].token)).json()).toMatchObject({ refused: 'facilitator/only' });
    expect(await (await sheet(hosted.facilitatorToken)).text()).toContain('1,,,,,\r\n');
    expect(facilitator.view().learning).toMatchObject({ answered: { after: 2 }, after: null, gain: null });
  });

  it('writes down what five and more have answered, all together, when planning opens', async () => {
    const { server, hosted, facilitator, all } = await inLobby({ learning: true });
    const seats = all.slice(2);
    for (const device of seats) await must(device, before);
    for (const name of ['Eko', 'Fitri']) {
      const { token } = await joinAs(server, hosted.code, name);
      await must(await connect(server, token), before);
    }
    await must(facilitator, { type: 'StartSession' });
    await must(facilitator, { type: 'OpenPlanning', round: 1 });
    await hears(facilitator, 'what came of it', (view) => view.learning?.before?.of === FEWEST_TOLD + 1);
    const last = (await server.stream(hosted.session)).at(-1);
    expect(last).toMatchObject({ type: 'LearningRecorded', by: { kind: 'server' }, commandId: null });
    expect(JSON.stringify(last)).not.toMatch(/"s\d/);
  });

  it('is said again by devices after a restart, since the server forgets', async () => {
    const { server, hosted, ani } = await inLobby({ learning: true });
    await must(ani, before);
    await server.stop();
    const again = await startServer({ folder: server.folder, clock: server.clock });
    const [facilitator, back] = [
      await connect(again, hosted.facilitatorToken),
      await connect(again, hosted.seats[0].token),
    ];
    expect(facilitator.view().learning?.answered.before).toBe(0);
    await must(back, before);
    await hears(facilitator, 'the answer', (view) => view.learning?.answered.before === 1);
  });

  it.each([[[]], [[0, 1, 2, 3, 0, 1, 2]], [[0, 1, 2, 3, 0, 1, 2, 4]], [[0, 1, 2, 3, 0, 1, 2, 0.5]]])(
    'takes nothing but eight choices: %j',
    async (answers) => {
      const { ani } = await inLobby({ learning: true });
      expect(await ani.blurt({ id: 'made-up-1', wish: { ...before, answers } })).toMatchObject({
        refused: 'message/malformed',
      });
    },
  );
});
