import type { Settings } from '../../../shared/session/settings.ts';
import type { ChairView } from '../../../shared/view/peoplePart.ts';
import { hostFull } from '../session/hosting.ts';
import type { TestServer, Wanted } from '../session/running.ts';
import { startServer } from '../session/running.ts';
import type { Device } from './device.ts';
import { connect, must } from './device.ts';

/** A server with one session of two teams: everybody is connected. Ani and Budi are Kawung, Citra and Dewi Parang; Sales first. */
export type Table = {
  readonly server: TestServer;
  readonly hosted: Awaited<ReturnType<typeof hostFull>>;
  readonly facilitator: Device;
  readonly screen: Device;
  readonly ani: Device;
  readonly budi: Device;
  readonly citra: Device;
  readonly dewi: Device;
  readonly all: readonly Device[];
};

export async function inLobby(settings: Partial<Settings> = {}, wanted: Wanted = {}): Promise<Table> {
  const server = await startServer(wanted);
  const hosted = await hostFull(server, settings);
  const [facilitator, screen, ani, budi, citra, dewi] = await Promise.all([
    connect(server, hosted.facilitatorToken),
    connect(server, hosted.screenToken),
    connect(server, hosted.seats[0].token),
    connect(server, hosted.seats[1].token),
    connect(server, hosted.seats[2].token),
    connect(server, hosted.seats[3].token),
  ]);
  const all = [facilitator, screen, ani, budi, citra, dewi];
  await Promise.all(all.map((device) => device.caughtUp()));
  return { server, hosted, facilitator, screen, ani, budi, citra, dewi, all };
}

/** The same with round 1 in planning. */
export async function inPlanning(settings: Partial<Settings> = {}, wanted: Wanted = {}): Promise<Table> {
  const table = await inLobby(settings, wanted);
  await must(table.facilitator, { type: 'StartSession' });
  await must(table.facilitator, { type: 'OpenPlanning', round: 1 });
  await Promise.all(table.all.map((device) => device.caughtUp()));
  return table;
}

/** From planning of the last round to the debrief. */
export async function toDebrief({ facilitator, all }: Table, round = 1): Promise<void> {
  await must(facilitator, { type: 'CloseRound', round });
  await must(facilitator, { type: 'OpenReview', round });
  await must(facilitator, { type: 'OpenDebrief' });
  await Promise.all(all.map((device) => device.caughtUp()));
}

/** The two links with which a session is opened, both in use, as who leads is told of them. */
export const firstLinks = (at: number): ChairView[] => [
  { chair: 'c1', right: 'lead', label: '', at, here: true },
  { chair: 'c2', right: 'screen', label: '', at, here: true },
];
