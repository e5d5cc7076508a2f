import type { DoorReply, KeysReply, LinkReply, LinkRequest, LogReply } from '../../shared/protocol/chair.ts';
import type { HostReply } from '../../shared/protocol/http.ts';
import type { Trouble } from '../model/wire.ts';
import type { Reply } from './http.ts';
import { call } from './http.ts';

/* What is done with a session as a whole. */

export type LogEntry = LogReply['entries'][number];
/** What the server knows of a key; null: it opens nothing any more. */
export type KeyState = KeysReply['keys'][number];
export type RightName = LinkRequest['right'];

export const issueLink = (token: string, body: LinkRequest): Promise<Reply<LinkReply>> =>
  call({ path: '/api/chair/links', body, token });

export const revokeLink = (token: string, chair: string): Promise<Reply<null>> =>
  call({ path: `/api/chair/links/${encodeURIComponent(chair)}`, method: 'DELETE', token });

export const readLog = (token: string): Promise<Reply<LogReply>> => call({ path: '/api/chair/log', token });

/** Deletes the whole session, for everybody. */
export const deleteSession = (token: string): Promise<Reply<null>> =>
  call({ path: '/api/chair/session', method: 'DELETE', token });

/** Which of these tokens still open something, in the order of the question. */
export const askKeys = (tokens: readonly string[]): Promise<Reply<KeysReply>> =>
  call({ path: '/api/keys', body: { tokens } });

/** Whether opening a session takes a password. */
export const askDoor = (): Promise<Reply<DoorReply>> => call({ path: '/api/door' });

/** Whether the password that is held is the right one. */
export const knock = (): Promise<Reply<DoorReply>> => call({ path: '/api/door', body: {} });

/** Hands in a session that was moved here; `text` is the file as it is. */
export const restoreSession = (text: string): Promise<Reply<HostReply>> => call({ path: '/api/restore', body: text });

export type Fetched = { readonly ok: true; readonly blob: Blob } | { readonly ok: false; readonly trouble: Trouble };

/** A file as the server gives it to the holder of this token. */
export async function fetchFile(token: string, path: string): Promise<Fetched> {
  try {
    const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
    if (response.ok) return { ok: true, blob: await response.blob() };
    const refused: unknown = (await response.json())?.refused;
    return { ok: false, trouble: typeof refused === 'string' ? (refused as Trouble) : 'server/unreachable' };
  } catch {
    return { ok: false, trouble: 'server/unreachable' };
  }
}
