import type { Right } from '../../../shared/session/actor.ts';
import { newMessageId } from './messageId.ts';

type At = { readonly url: string };
type Answer = { readonly status: number; readonly body: unknown };

/** Asks with a token in the header, as the client does. */
export async function askAs({ url }: At, token: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** A new link that the holder of `token` makes, which must be granted. */
export async function linkFrom(
  at: At,
  token: string,
  right: Right,
  label = '',
): Promise<{ readonly chair: string; readonly token: string }> {
  const answer = await askAs(at, token, 'POST', 'chair/links', { id: newMessageId(), right, label });
  if (answer.status !== 201) throw new Error(`no link: ${JSON.stringify(answer)}`);
  return answer.body as { chair: string; token: string };
}

export const revoke = (at: At, token: string, chair: string): Promise<Answer> =>
  askAs(at, token, 'DELETE', `chair/links/${chair}`);
