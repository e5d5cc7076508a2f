import { describe, expect, it } from 'vitest';
import type { Key, Shelf } from '../../../client/model/keyring.ts';
import { createKeyring } from '../../../client/model/keyring.ts';

const shelf = (content: string | null = null): Shelf & { content: () => string | null } => {
  let held = content;
  return { getItem: () => held, setItem: (_, value) => (held = value), content: () => held };
};
const blocked: Shelf = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
};
const seat = (code: string, token: string, id = 's1'): Key => ({
  kind: 'seat',
  code,
  token,
  seat: id,
  name: 'Budi',
  used: 1,
});

describe('the tokens of this browser', () => {
  it('finds the key of a session that was used last', () => {
    const keyring = createKeyring(shelf());
    keyring.keep(seat('AAAAA', 'one', 's1'));
    keyring.keep(seat('AAAAA', 'two', 's2'));
    expect(keyring.find('seat', 'AAAAA')?.token).toBe('two');
    expect(keyring.find('seat', 'AAAAA', 's1')?.token).toBe('one');
    expect(keyring.find('facilitator', 'AAAAA')).toBeNull();
    expect(keyring.find('seat', 'CCCCC')).toBeNull();
  });

  it('keeps a token once, newest first, and drops it on demand', () => {
    const keyring = createKeyring(shelf());
    keyring.keep(seat('AAAAA', 'one'));
    keyring.keep(seat('CCCCC', 'two'));
    keyring.touch('one', 9);
    expect(keyring.all().map(({ token, used }) => [token, used])).toEqual([
      ['one', 9],
      ['two', 1],
    ]);
    keyring.drop('one');
    expect(keyring.latest('seat')?.token).toBe('two');
  });

  it('learns whose a token from a link is, and forgets nothing by it', () => {
    const keyring = createKeyring(shelf());
    keyring.keep({ kind: 'seat', code: '', token: 'one', used: 1 });
    keyring.touch('one', 2, { code: 'AAAAA', seat: 's4', name: 'Sari' });
    keyring.touch('one', 3);
    expect(keyring.find('seat', 'AAAAA', 's4')).toEqual({
      kind: 'seat',
      code: 'AAAAA',
      token: 'one',
      seat: 's4',
      name: 'Sari',
      used: 3,
    });
  });

  it('is there again after the page was closed', () => {
    const place = shelf();
    createKeyring(place).keep(seat('AAAAA', 'one'));
    expect(createKeyring(place).find('seat', 'AAAAA')?.token).toBe('one');
  });

  it.each([
    ['storage is blocked', blocked],
    ['there is no storage', null],
  ])('lives as long as the page where %s', (_, place) => {
    const keyring = createKeyring(place);
    keyring.keep(seat('AAAAA', 'one'));
    expect(keyring.find('seat', 'AAAAA')?.token).toBe('one');
  });

  it('starts empty where something else lies in its place', () => {
    expect(createKeyring(shelf('{"not": "a list"}')).all()).toEqual([]);
    expect(createKeyring(shelf('[1, null, {"token": 5}]')).all()).toEqual([]);
  });
});
