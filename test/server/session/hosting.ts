import type { HostReply, JoinReply } from '../../../shared/protocol/http.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { Settings } from '../../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import { newMessageId } from './messageId.ts';

type At = { readonly url: string };

export const SETTINGS: Settings = {
  title: 'Kopi Senin',
  rounds: 2,
  planningSeconds: 300,
  pace: 'facilitator',
  language: 'id',
  openAll: true,
  market: 'shared',
  ranking: { policy: 'open', delayed: false },
  room: PLAIN_ROOM,
  learning: false,
};

/** Posts JSON and gives back the status and the parsed answer. */
export async function post(url: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function created<T>(url: string, body: unknown): Promise<T> {
  const answer = await post(url, body);
  if (answer.status !== 201) throw new Error(`${url} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}

export const host = ({ url }: At, settings: Partial<Settings> = {}, teams = 2): Promise<HostReply> =>
  created(`${url}/api/sessions`, {
    id: newMessageId(),
    scenario: 'coffee',
    teams,
    settings: { ...SETTINGS, ...settings },
  });

export const joinAs = (
  { url }: At,
  code: string,
  name: string,
  team: string | null = null,
  role: Role | null = null,
): Promise<JoinReply> => created(`${url}/api/join/${code}`, { id: newMessageId(), name, team, role });

/** Both roles of both teams, in the order in which they sat down. */
export const PLACES = [
  ['Ani', 'kawung', 'sales'],
  ['Budi', 'kawung', 'marketing'],
  ['Citra', 'parang', 'sales'],
  ['Dewi', 'parang', 'marketing'],
] as const;

/** A session of two teams with a person in every role. */
export async function hostFull(
  at: At,
  settings: Partial<Settings> = {},
): Promise<HostReply & { readonly seats: readonly [JoinReply, JoinReply, JoinReply, JoinReply] }> {
  const hosted = await host(at, settings);
  const [ani, budi, citra, dewi] = PLACES;
  const seats = [
    await joinAs(at, hosted.code, ...ani),
    await joinAs(at, hosted.code, ...budi),
    await joinAs(at, hosted.code, ...citra),
    await joinAs(at, hosted.code, ...dewi),
  ] as const;
  return { ...hosted, seats };
}
