import { expect, it } from 'vitest';
import { deviceId } from '../../../client/model/deviceId.ts';
import { newMessageId } from '../../../client/net/messageId.ts';

const shelf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

it('is made once and kept', () => {
  const kept = new Map<string, string>();
  const first = deviceId(shelf(kept), newMessageId);
  expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(deviceId(shelf(kept), newMessageId)).toBe(first);
  expect(deviceId(shelf(new Map()), newMessageId)).not.toBe(first);
});

it('is made anew where something else was put in its place', () => {
  const kept = new Map([['pasar.device', '<script>']]);
  expect(deviceId(shelf(kept), () => 'abcdefgh')).toBe('abcdefgh');
});

it('is none where storage is blocked or forgets', () => {
  const blocked = {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => undefined,
  };
  expect(deviceId(blocked, newMessageId)).toBe(undefined);
  expect(deviceId(null, newMessageId)).toBe(undefined);
  expect(deviceId({ getItem: () => null, setItem: () => undefined }, newMessageId)).toBe(undefined);
});
