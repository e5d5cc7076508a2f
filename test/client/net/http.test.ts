import { afterEach, describe, expect, it, vi } from 'vitest';
import { join, previewJoin } from '../../../client/net/http.ts';
import { PROTOCOL, PROTOCOL_HEADER } from '../../../shared/protocol/version.ts';

const body = { id: 'message-1', name: 'Budi', team: null, role: null };
const PREVIEW = { code: 'A3X7K', title: '', language: 'id', stage: 'lobby', teams: [] };
const SEATED = { session: 'abc', code: 'A3X7K', token: 'token', seat: 's1', name: 'Budi' };
const answer = (status: number, content: string, protocol = PROTOCOL): Response =>
  new Response(content, { status, headers: { [PROTOCOL_HEADER]: String(protocol) } });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function server(...answers: (() => Response)[]) {
  const asked = vi.fn(async (_path: string, _request?: RequestInit): Promise<Response> => {
    const next = answers.shift();
    if (!next) throw new TypeError('the network is gone');
    return next();
  });
  vi.stubGlobal('fetch', asked);
  vi.useFakeTimers();
  return asked;
}

async function settled<T>(reply: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return reply;
}

describe('requests over HTTP', () => {
  it('gives what the server answered', async () => {
    server(() => answer(200, JSON.stringify(PREVIEW)));
    expect(await settled(previewJoin('A3X7K'))).toEqual({ ok: true, value: PREVIEW });
  });

  it('does not read the answer of a server of another version', async () => {
    server(() => answer(200, JSON.stringify(PREVIEW), PROTOCOL + 1));
    expect(await settled(previewJoin('A3X7K'))).toEqual({ ok: false, trouble: 'protocol/other-version' });
  });

  it('gives the code of a refusal, and does not ask again', async () => {
    const asked = server(() => answer(404, '{"refused":"code/unknown"}'));
    expect(await settled(previewJoin('A3X7K'))).toEqual({ ok: false, trouble: 'code/unknown' });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('sends the same request once more when the line broke', async () => {
    const asked = server(
      () => {
        throw new TypeError('reset');
      },
      () => answer(201, JSON.stringify(SEATED)),
    );
    expect(await settled(join('A3X7K', body))).toEqual({ ok: true, value: SEATED });
    expect(asked.mock.calls[0]).toEqual(asked.mock.calls[1]);
  });

  it.each([
    ['nobody answers', []],
    ['a proxy answers', [() => answer(502, '<html>'), () => answer(502, '<html>')]],
    ['a network asks to log in first', [() => new Response('{}'), () => new Response('{}')]],
  ])('says so when %s', async (_, answers) => {
    server(...answers);
    expect(await settled(previewJoin('A3X7K'))).toEqual({ ok: false, trouble: 'server/unreachable' });
  });

  it('never puts a code into the path as it is', async () => {
    const asked = server(() => answer(404, '{"refused":"code/unknown"}'));
    await settled(previewJoin('../sessions'));
    expect(asked.mock.calls[0]?.[0]).toBe('/api/join/..%2Fsessions');
  });
});
