import { describe, expect, it } from 'vitest';
import { joinAddress } from '../../../client/panels/parts/joinAddress.ts';

const code = 'A3X7K';

describe('where participants join', () => {
  it('takes the best address of the server, never the one this page came from', () => {
    const address = joinAddress(
      { addresses: ['http://192.168.1.20:3000', 'http://10.0.0.5:3000'], code },
      'http://localhost:3000',
    );
    expect(address).toEqual({
      url: 'http://192.168.1.20:3000/join/A3X7K',
      typed: ['192.168.1.20:3000', '/join/A3X7K'],
      onlyHere: false,
      others: ['http://10.0.0.5:3000/join/A3X7K'],
    });
  });

  it.each([
    ['http://localhost:3000', true],
    ['http://127.0.0.1:3000', true],
    ['https://pasar.example.org', false],
  ])('falls back to %s and says whether others can open it', (origin, onlyHere) => {
    expect(joinAddress({ addresses: [], code }, origin)).toMatchObject({ url: `${origin}/join/${code}`, onlyHere });
  });

  it('does not offer an address of the machine itself', () => {
    expect(joinAddress({ addresses: ['http://localhost:3000'], code }, 'http://10.1.1.1:3000').url).toBe(
      'http://10.1.1.1:3000/join/A3X7K',
    );
  });
});
