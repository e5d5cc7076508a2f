import { describe, expect, it } from 'vitest';
import type { Shelf } from '../../../client/model/keyring.ts';
import { createReadNotices } from '../../../client/model/readNotices.ts';

const shelf = (): Shelf => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};
const blocked: Shelf = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
};

describe('notices that were read', () => {
  it('are still read after a reload, for that person alone', () => {
    const device = shelf();
    createReadNotices(device).keep('KOPI7 s1', 2, [1, 2]);
    const later = createReadNotices(device);
    expect(later.read('KOPI7 s1')).toEqual([2]);
    expect(later.read('KOPI7 s2')).toEqual([]);
  });

  it('are forgotten when they stand no more', () => {
    const read = createReadNotices(shelf());
    read.keep('a', 1, [1]);
    read.keep('a', 3, [2, 3]);
    expect(read.read('a')).toEqual([3]);
  });

  it.each([
    ['is blocked', blocked],
    ['is not there', null],
  ])('live as long as the page where storage %s', (_, device) => {
    const read = createReadNotices(device);
    read.keep('a', 1, [1, 2]);
    read.keep('a', 2, [1, 2]);
    expect(read.read('a')).toEqual([1, 2]);
  });

  it('are none where something else was kept under that name', () => {
    const device = shelf();
    device.setItem('pasar.read.a', '{"oh":1}');
    expect(createReadNotices(device).read('a')).toEqual([]);
  });
});
