import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { FACILITATOR_COMMANDS, STEP_COMMANDS } from '../../../shared/session/commands.ts';
import type { Device } from './device.ts';
import { must } from './device.ts';
import type { Table } from './table.ts';
import { inLobby } from './table.ts';

type Only = z.infer<(typeof FACILITATOR_COMMANDS)[number] | (typeof STEP_COMMANDS)[number]>;

/** Every command that moves the session on, each with a payload that the facilitator would be granted at some moment. */
const ONLY: { readonly [T in Only['type']]: Extract<Only, { type: T }> } = {
  SeatBots: { type: 'SeatBots' },
  StartSession: { type: 'StartSession' },
  PlanStart: { type: 'PlanStart', startsAt: 1_700_000_000_000 },
  PauseTime: { type: 'PauseTime', round: 1 },
  ResumeTime: { type: 'ResumeTime', round: 1 },
  ExtendTime: { type: 'ExtendTime', round: 1, seconds: 60 },
  SetPace: { type: 'SetPace', pace: 'players' },
  OpenChoices: { type: 'OpenChoices' },
  ShowCompanyValue: { type: 'ShowCompanyValue', shown: true },
  GrantTime: { type: 'GrantTime', round: 1, seat: 's1', seconds: 60 },
  SetAllowance: { type: 'SetAllowance', seat: 's1', times: 2 },
  SetRanking: { type: 'SetRanking', policy: 'hidden', delayed: true },
  PlayShock: { type: 'PlayShock', round: 1, shock: 'downturn', team: null, announced: true },
  WithdrawShock: { type: 'WithdrawShock', round: 1, shock: 'downturn' },
  OpenPlanning: { type: 'OpenPlanning', round: 1 },
  CloseRound: { type: 'CloseRound', round: 1 },
  OpenReview: { type: 'OpenReview', round: 1 },
  StartRound: { type: 'StartRound', round: 2 },
  OpenDebrief: { type: 'OpenDebrief' },
};

async function refusesAll({ server, hosted, facilitator, all }: Table, devices: readonly Device[]): Promise<void> {
  await Promise.all(all.map((device) => device.caughtUp()));
  const before = await server.stream(hosted.session);
  const told = all.map(({ messages }) => messages.length);
  for (const wish of Object.values(ONLY))
    for (const device of devices)
      expect({ wish, answer: await device.say(wish) }).toMatchObject({
        answer: { ok: false, refused: 'facilitator/only' },
      });
  expect(await facilitator.say({ type: 'ReadClock' })).toMatchObject({ ok: true });
  expect(await server.stream(hosted.session)).toEqual(before);
  expect(all.map(({ messages }) => messages.length)).toEqual(told);
}

it("refuses a participant and the screen every step and every command of the facilitator's, in every phase", async () => {
  const table = await inLobby({ rounds: 1 });
  const { facilitator, screen, ani, dewi } = table;
  const chairs = [ani, dewi, screen];
  await refusesAll(table, chairs);
  for (const wish of ['StartSession', 'OpenPlanning', 'CloseRound', 'OpenReview', 'OpenDebrief'] as const) {
    await must(facilitator, ONLY[wish]);
    // The allowance of a chair is for three seconds; two phases fill it.
    if (wish === 'OpenPlanning' || wish === 'OpenDebrief')
      await refusesAll(table, wish === 'OpenPlanning' ? [ani] : [dewi, screen]);
  }
});
