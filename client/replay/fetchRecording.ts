import type { Trouble } from '../model/wire.ts';

export type Fetched = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly trouble: Trouble };

/** The recording of the session that this token has a chair in, as text. The server gives it once the debrief is open. */
export async function fetchRecording(token: string): Promise<Fetched> {
  try {
    const response = await fetch('/api/sessions/recording', { headers: { authorization: `Bearer ${token}` } });
    const text = await response.text();
    if (response.ok) return { ok: true, text };
    const refused: unknown = JSON.parse(text)?.refused;
    return { ok: false, trouble: typeof refused === 'string' ? (refused as Trouble) : 'server/unreachable' };
  } catch {
    return { ok: false, trouble: 'server/unreachable' };
  }
}
