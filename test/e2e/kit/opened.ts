import type { HostReply, JoinReply } from '../../../shared/protocol/http.ts';
import type { Settings } from '../../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';

type Wish = Partial<Settings> & { readonly teams?: number };

/** A session that stands open, with the addresses of its pages. */
export type Opened = {
  readonly code: string;
  /** The console; carries the projector's key too. */
  readonly console: string;
  readonly screen: string;
};

/** A seat that somebody has taken, with the address of its page. */
export type Taken = JoinReply & { readonly page: string };

let asked = 0;
const nextId = (): string => `e2e-${process.pid}-${Date.now()}-${asked++}`.slice(-40);

/** Opens a session without a page, for tests that begin later than that. One round, and all choices open, unless wished. */
export async function openSession(base: string, { teams = 2, ...wish }: Wish = {}): Promise<Opened> {
  const settings: Settings = {
    title: '',
    rounds: 1,
    planningSeconds: null,
    pace: 'facilitator',
    language: 'en',
    openAll: true,
    market: 'shared',
    ranking: { policy: 'open', delayed: false },
    room: PLAIN_ROOM,
    learning: false,
    ...wish,
  };
  const reply = await post<HostReply>(`${base}/api/sessions`, { id: nextId(), scenario: 'coffee', teams, settings });
  const { code, facilitatorToken, screenToken } = reply;
  return { code, console: `/host#t=${facilitatorToken}&s=${screenToken}`, screen: `/screen#t=${screenToken}` };
}

/** Takes a seat without a page; its page may be opened afterwards. */
export async function takeSeat(
  base: string,
  code: string,
  name: string,
  place: { readonly team: string; readonly role: 'sales' | 'marketing' },
): Promise<Taken> {
  const reply = await post<JoinReply>(`${base}/api/join/${code}`, { id: nextId(), name, ...place });
  return { ...reply, page: `/play#t=${reply.token}` };
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
