import type {
  AloneRequest,
  HostReply,
  HostRequest,
  JoinReply,
  JoinRequest,
  ScenarioOffer,
} from '../../shared/protocol/http.ts';
import type { JoinPreview } from '../../shared/view/preview.ts';
import type { Trouble } from '../model/wire.ts';

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** A scenario that this server offers. */
export type OfferedScenario = ScenarioOffer;

type Call = { readonly path: string; readonly body?: unknown };

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

const UNREACHABLE: Reply<never> = { ok: false, trouble: 'server/unreachable' };

async function once<T>({ path, body }: Call): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, value: answer as T };
    return typeof answer?.refused === 'string' ? { ok: false, trouble: answer.refused } : UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
}

/** Asks again once when the line broke: every request that creates something carries an id that makes this safe. */
async function call<T>(what: Call): Promise<Reply<T>> {
  const first = await once<T>(what);
  if (first.ok || first.trouble !== 'server/unreachable') return first;
  await pause(800);
  return once<T>(what);
}

const inPath = (code: string): string => encodeURIComponent(code);

export const listScenarios = (): Promise<Reply<readonly OfferedScenario[]>> => call({ path: '/api/scenarios' });
export const openSession = (body: HostRequest): Promise<Reply<HostReply>> => call({ path: '/api/sessions', body });
export const playAlone = (body: AloneRequest): Promise<Reply<JoinReply>> => call({ path: '/api/alone', body });
/** Looks at a session without changing it. */
export const previewJoin = (code: string): Promise<Reply<JoinPreview>> => call({ path: `/api/join/${inPath(code)}` });
export const join = (code: string, body: JoinRequest): Promise<Reply<JoinReply>> =>
  call({ path: `/api/join/${inPath(code)}`, body });
