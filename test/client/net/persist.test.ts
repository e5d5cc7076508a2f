import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { persist } from '../../../client/net/persist.ts';

/** What a browser tells of its network, without a browser. */
const network = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
  vi.stubGlobal('removeEventListener', network.removeEventListener.bind(network));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A part that fails a number of times, and how often it was asked for. */
const failing = (times: number) => vi.fn(async () => (times-- > 0 ? Promise.reject(new Error('no network')) : 'here'));

test('a part that fails is asked for again after a while, and each failure is told', async () => {
  const load = failing(2);
  const failed = vi.fn();
  const part = persist(load, new AbortController().signal, failed);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await part).toBe('here');
  expect(load).toHaveBeenCalledTimes(3);
  expect(failed).toHaveBeenCalledTimes(2);
});

test('when the browser is in a network again, nobody waits', async () => {
  const load = failing(1);
  const part = persist(load, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1);
  network.dispatchEvent(new Event('online'));
  expect(await part).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what is not wanted any more is neither asked for nor told', async () => {
  const load = failing(9);
  const failed = vi.fn();
  const left = new AbortController();
  void persist(load, left.signal, failed);
  await vi.advanceTimersByTimeAsync(1);
  left.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
  expect(failed).toHaveBeenCalledTimes(1);
});
