import type {
  AloneRequest,
  CheckReply,
  CheckRequest,
  HostReply,
  HostRequest,
  JoinReply,
  JoinRequest,
  PinReply,
  PinUse,
  PreviewReply,
  Refused,
  ScenarioOffer,
} from '../../shared/protocol/http.ts';
import { PROTOCOL, PROTOCOL_HEADER } from '../../shared/protocol/version.ts';
import { heldPassword } from '../model/password.ts';
import type { Trouble } from '../model/wire.ts';

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** A scenario that this server offers. */
export type OfferedScenario = ScenarioOffer;

/** `token`: whose question it is. */
type Call = {
  readonly path: string;
  readonly body?: unknown;
  readonly method?: 'DELETE';
  readonly token?: string;
};

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

const trouble = (code: Trouble): Reply<never> => ({ ok: false, trouble: code });

function headersOf({ body, token }: Pick<Call, 'body' | 'token'>): Record<string, string> {
  const password = heldPassword();
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(password === null ? {} : { 'x-facilitator-password': encodeURIComponent(password) }),
  };
}

async function once<T>({ path, body, method, token }: Call): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      headers: headersOf({ body, ...(token === undefined ? {} : { token }) }),
      ...(method ? { method } : {}),
      ...(body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const spoken = response.headers.get(PROTOCOL_HEADER);
    // A network's own page to log in, or a proxy in place of the server.
    if (spoken === null) return trouble('server/unreachable');
    if (spoken !== String(PROTOCOL)) return trouble('protocol/other-version');
    if (!response.ok) return trouble(((await response.json()) as Refused).refused);
    return { ok: true, value: response.status === 204 ? null : await response.json() };
  } catch {
    return trouble('server/unreachable');
  }
}

/**
 * What the server answers, of the type that `shared/protocol` gives to this path; null for an answer without a body. Asks again once
 * when the line broke: every request that creates something carries an id that makes this safe.
 */
export async function call<T>(what: Call): Promise<Reply<T>> {
  const first = await once<T>(what);
  if (first.ok || first.trouble !== 'server/unreachable') return first;
  await pause(800);
  return once(what);
}

const inPath = (code: string): string => `/api/join/${encodeURIComponent(code)}`;

export const listScenarios = (): Promise<Reply<OfferedScenario[]>> => call({ path: '/api/scenarios' });
export const openSession = (body: HostRequest): Promise<Reply<HostReply>> => call({ path: '/api/sessions', body });
export const playAlone = (body: AloneRequest): Promise<Reply<JoinReply>> => call({ path: '/api/alone', body });
/** Looks at a session without changing it. */
export const previewJoin = (code: string): Promise<Reply<PreviewReply>> => call({ path: inPath(code) });
export const join = (code: string, body: JoinRequest): Promise<Reply<JoinReply>> => call({ path: inPath(code), body });
/** Takes a seat over by its PIN. */
export const joinByPin = (code: string, body: PinUse): Promise<Reply<JoinReply>> =>
  call({ path: `${inPath(code)}/pin`, body });
/** Six digits for a person's seat, for who may see to seats. Asked for twice, the first are void. */
export const makePin = (token: string, seat: string): Promise<Reply<PinReply>> =>
  call({ path: '/api/chair/pin', body: { seat }, token });
/** Tells the facilitator of a session what this device found out about itself. */
export const tellCheck = (code: string, body: CheckRequest): Promise<Reply<CheckReply>> =>
  call({ path: `/api/check/${encodeURIComponent(code)}`, body });
/** Asked once only: what is measured is the way there and back. */
export const readClock = (): Promise<Reply<CheckReply>> => once({ path: '/api/clock' });
