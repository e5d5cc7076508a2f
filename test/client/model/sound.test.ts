import { describe, expect, test, vi } from 'vitest';
import type { Sound } from '../../../client/model/sound.ts';
import { createSounds, SOUNDS } from '../../../client/model/sound.ts';

/** A loudspeaker that writes down what it plays. */
function speaker(state: AudioContextState = 'running') {
  const played: unknown[] = [];
  const context = {
    state,
    currentTime: 0,
    destination: {},
    createGain: () => ({ gain: { value: 1 }, connect: () => {} }),
    createBufferSource: () => {
      const source = { buffer: null as unknown, connect: () => {}, start: () => played.push(source.buffer) };
      return source;
    },
    decodeAudioData: async (bytes: ArrayBuffer) => bytes,
    resume: vi.fn(async () => {
      context.state = 'running';
    }),
  };
  return { played, context, open: () => context as unknown as AudioContext };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const bytesOf = async (sound: Sound): Promise<ArrayBuffer> => new TextEncoder().encode(sound).buffer as ArrayBuffer;
const names = (played: readonly unknown[]): string[] => played.map((it) => new TextDecoder().decode(it as ArrayBuffer));

describe('sounds', () => {
  test('are played when wanted, each fetched once', async () => {
    const { played, context, open } = speaker();
    const fetch = vi.fn(bytesOf);
    const { play } = createSounds({ wanted: () => true, open, fetch });
    for (const sound of ['place', 'coin', 'place'] as const) {
      context.currentTime += 1;
      play(sound);
      await settled();
    }
    expect(names(played)).toEqual(['place', 'coin', 'place']);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('are neither opened nor fetched while they are off', async () => {
    const open = vi.fn(speaker().open);
    const fetch = vi.fn(bytesOf);
    const { play, unlock } = createSounds({ wanted: () => false, open, fetch });
    unlock();
    play('coin');
    await settled();
    expect([open.mock.calls, fetch.mock.calls]).toEqual([[], []]);
  });

  test('wait for the first press, and what was asked for before it is dropped', async () => {
    const { played, open } = speaker('suspended');
    const { play, unlock } = createSounds({ wanted: () => true, open, fetch: bytesOf });
    play('offer');
    await settled();
    unlock();
    await settled();
    play('coin');
    await settled();
    expect(names(played)).toEqual(['coin']);
  });

  test('do not pile up', async () => {
    const { played, context, open } = speaker();
    const { play } = createSounds({ wanted: () => true, open, fetch: bytesOf });
    for (let n = 0; n < 5; n += 1) play('coin');
    play('place');
    await settled();
    context.currentTime = 1;
    play('coin');
    await settled();
    expect(names(played)).toEqual(['coin', 'place', 'coin']);
  });

  test('never throw, and are tried again after a fetch that failed', async () => {
    const silent = createSounds({
      wanted: () => true,
      open: () => {
        throw new Error('no sound on this device');
      },
      fetch: bytesOf,
    });
    expect(() => {
      silent.unlock();
      for (const sound of SOUNDS) silent.play(sound);
    }).not.toThrow();

    const { played, context, open } = speaker();
    let broken = true;
    const { play } = createSounds({
      wanted: () => true,
      open,
      fetch: (sound) => (broken ? Promise.reject(new Error('no network')) : bytesOf(sound)),
    });
    play('coin');
    await settled();
    broken = false;
    context.currentTime = 1;
    play('coin');
    await settled();
    expect(names(played)).toEqual(['coin']);
  });
});
