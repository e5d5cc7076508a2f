import { randomUUID } from 'node:crypto';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { JoinRequest } from '../../shared/protocol/http.ts';
import { JoinReply, Refused } from '../../shared/protocol/http.ts';

/** Asks for a seat over HTTP, where a person is needed most, as people do. Fails with a sentence that says why not. */
export async function sitDown(server: string, code: string, name: string): Promise<Result<JoinReply, string>> {
  const body: JoinRequest = { id: randomUUID(), name, team: null, role: null };
  try {
    const response = await fetch(`${server}/api/join/${code}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    const seated = JoinReply.safeParse(answer);
    if (response.ok && seated.success) return ok(seated.data);
    const refused = Refused.safeParse(answer);
    return fail(refused.success ? whyNot(refused.data.refused, server, code) : noPasar(server));
  } catch {
    return fail(noPasar(server));
  }
}

const noPasar = (server: string): string => `${server} does not answer as a Pasar server does. Is it running?`;

function whyNot(refused: Refused['refused'], server: string, code: string): string {
  switch (refused) {
    case 'code/unknown':
      return `No session on ${server} has the code ${code}.`;
    case 'code/too-many':
      return `${server} has had too many wrong codes from here. Wait a minute.`;
    case 'session/full':
      return `There is no free seat in session ${code}.`;
    case 'session/over':
      return `Session ${code} is in its debrief: nothing is left to play.`;
    default:
      return `Session ${code} refused a seat: ${refused}`;
  }
}
