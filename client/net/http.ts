import * as z from 'zod/mini';
import type { AloneRequest, CheckRequest, HostRequest, JoinRequest, PinUse } from '../../shared/protocol/http.ts';
import {
  CheckReply,
  HostReply,
  JoinReply,
  PinReply,
  PreviewReply,
  Refused,
  ScenarioOffer,
} from '../../shared/protocol/http.ts';
import { heldPassword } from '../model/password.ts';
import type { Trouble } from '../model/wire.ts';

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** A scenario that this server offers. */
export type OfferedScenario = ScenarioOffer;

/** `token`: whose question it is. An answer without a body is null. */
type Call<T> = {
  readonly path: string;
  readonly reply: z.ZodMiniType<T>;
  readonly body?: unknown;
  readonly method?: 'DELETE';
  readonly token?: string;
};

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

const trouble = (code: Trouble): Reply<never> => ({ ok: false, trouble: code });

function headersOf({ body, token }: Pick<Call<unknown>, 'body' | 'token'>): Record<string, string> {
  const password = heldPassword();
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(password === null ? {} : { 'x-facilitator-password': encodeURIComponent(password) }),
  };
}

async function once<T>({ path, reply, body, method, token }: Call<T>): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      headers: headersOf({ body, ...(token === undefined ? {} : { token }) }),
      ...(method ? { method } : {}),
      ...(body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (!response.ok) {
      const refused = Refused.safeParse(answer);
      return trouble(refused.success ? refused.data.refused : 'server/unreachable');
    }
    const understood = reply.safeParse(answer);
    return understood.success ? { ok: true, value: understood.data } : trouble('protocol/other-version');
  } catch {
    return trouble('server/unreachable');
  }
}

/** Asks again once when the line broke: every request that creates something carries an id that makes this safe. */
export async function call<T>(what: Call<T>): Promise<Reply<T>> {
  const first = await once(what);
  if (first.ok || first.trouble !== 'server/unreachable') return first;
  await pause(800);
  return once(what);
}

const inPath = (code: string): string => `/api/join/${encodeURIComponent(code)}`;

export const listScenarios = (): Promise<Reply<OfferedScenario[]>> =>
  call({ path: '/api/scenarios', reply: z.array(ScenarioOffer) });
export const openSession = (body: HostRequest): Promise<Reply<HostReply>> =>
  call({ path: '/api/sessions', reply: HostReply, body });
export const playAlone = (body: AloneRequest): Promise<Reply<JoinReply>> =>
  call({ path: '/api/alone', reply: JoinReply, body });
/** Looks at a session without changing it. */
export const previewJoin = (code: string): Promise<Reply<PreviewReply>> =>
  call({ path: inPath(code), reply: PreviewReply });
export const join = (code: string, body: JoinRequest): Promise<Reply<JoinReply>> =>
  call({ path: inPath(code), reply: JoinReply, body });
/** Takes a seat over by its PIN. */
export const joinByPin = (code: string, body: PinUse): Promise<Reply<JoinReply>> =>
  call({ path: `${inPath(code)}/pin`, reply: JoinReply, body });
/** Six digits for a person's seat, for who may see to seats. Asked for twice, the first are void. */
export const makePin = (token: string, seat: string): Promise<Reply<PinReply>> =>
  call({ path: '/api/chair/pin', reply: PinReply, body: { seat }, token });
/** Tells the facilitator of a session what this device found out about itself. */
export const tellCheck = (code: string, body: CheckRequest): Promise<Reply<CheckReply>> =>
  call({ path: `/api/check/${encodeURIComponent(code)}`, reply: CheckReply, body });
