import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClientMessage, Handshake, LARGEST_MESSAGE } from '../../../shared/protocol/clientMessages.ts';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { AskedCommand, SERVER_COMMANDS } from '../../../shared/session/commands.ts';
import { LONGEST_REASON } from '../../../shared/session/roomCommands.ts';
import { anyAsked } from '../session/anyCommand.ts';

const id = 'wish-0001';
const reads = (message: unknown): boolean => ClientMessage.safeParse(message).success;
const place = { type: 'PlaceChips', round: 1, card: 'calls', count: 2 } as const;
const offer = { type: 'OfferSplit', round: 1, role: 'sales', sales: 5, reason: '' } as const;
const extend = { type: 'ExtendTime', round: 1, seconds: 60 } as const;

describe('a client says', () => {
  it('any command that may be asked for, and it arrives as it was said', () => {
    fc.assert(
      fc.property(anyAsked, (command) => {
        const message = { id, wish: command };
        expect(AskedCommand.parse(command)).toEqual(command);
        expect(ClientMessage.parse(JSON.parse(JSON.stringify(message)))).toEqual(JSON.parse(JSON.stringify(message)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([{ type: 'AskView' }, { type: 'ReadClock' }])('%j', (wish) => {
    expect(reads({ id, wish })).toBe(true);
  });
});

describe('a client cannot say', () => {
  it.each([
    ['who it is', { id, wish: { ...place, by: { kind: 'facilitator' } } }],
    ['who it is, beside the wish', { id, by: { kind: 'facilitator' }, wish: place }],
    ['whose seat it has', { id, wish: { ...place, seat: 's2' } }],
    ['whose team it is in', { id, wish: { ...place, team: 'parang' } }],
    ['when it is', { id, wish: { ...place, at: 1 } }],
    ['when it is, beside the wish', { id, at: 1, wish: place }],
  ])('%s', (_, message) => {
    expect(reads(message)).toBe(false);
  });

  it.each(SERVER_COMMANDS.map((command) => command.shape.type.def.values[0]))("%s, which is the server's", (type) => {
    const said = { type, round: 1, name: 'Eko', team: null, role: null, missing: [] };
    const result = ClientMessage.safeParse({ id, wish: said });
    expect(result.success).toBe(false);
    expect(AskedCommand.def.options.map((option) => String(option.shape.type.def.values[0]))).not.toContain(type);
  });

  it.each([
    ['four chips on a card', { ...place, count: 4 }],
    ['less than none', { ...place, count: -1 }],
    ['half a chip', { ...place, count: 1.5 }],
    ['a chip in words', { ...place, count: '2' }],
    ['a card that there is not', { ...place, card: 'luck' }],
    ['round 0', { ...place, round: 0 }],
    ['round 100', { ...place, round: 100 }],
    ['no round', { type: 'LockPlan', role: 'sales' }],
    ['a third role', { type: 'LockPlan', round: 1, role: 'finance' }],
    ['a price that is no number', { type: 'SetPrice', round: 1, price: Number.NaN }],
    ['a price without end', { type: 'SetPrice', round: 1, price: Number.POSITIVE_INFINITY }],
    ['a focus of no length', { type: 'SetFocus', round: 1, focus: '' }],
    ['a focus of great length', { type: 'SetFocus', round: 1, focus: 'x'.repeat(25) }],
    ['half a cent', { type: 'CommitPrediction', round: 1, role: 'sales', cents: 0.5 }],
    ['more cents than can be counted', { type: 'CommitPrediction', round: 1, role: 'sales', cents: 2 ** 53 }],
    ['a hundred chips', { ...offer, sales: 100 }],
    ['a long story with an offer', { ...offer, reason: 'x'.repeat(LONGEST_REASON + 1) }],
    ['nine seconds more', { ...extend, seconds: 9 }],
    ['two hours more', { ...extend, seconds: 7200 }],
    ['a fourth pace', { type: 'SetPace', pace: 'nobody' }],
    ['a command that there is not', { type: 'DropTables' }],
    ['a command without its words', { type: 'PlaceChips' }],
    ['nothing', null],
  ])('%s', (_, wish) => {
    expect(reads({ id, wish })).toBe(false);
  });

  it.each([[''], ['short'], ['x'.repeat(41)], ['with space'], ['semi;colon'], [7], [null]])(
    '%j for the id of a wish',
    (wrong) => {
      expect(reads({ id: wrong, wish: place })).toBe(false);
    },
  );

  it.each([[null], [undefined], [7], ['{}'], [[]], [{}], [{ id }], [{ wish: place }]])(
    '%j for a message',
    (message) => {
      expect(reads(message)).toBe(false);
    },
  );
});

it('the longest message that can be meant is no larger than what is read', () => {
  const wordy = { id: 'x'.repeat(40), wish: { ...offer, reason: '\u0001'.repeat(LONGEST_REASON) } };
  expect(reads(wordy)).toBe(true);
  expect(new TextEncoder().encode(JSON.stringify(wordy)).length).toBeLessThan(LARGEST_MESSAGE);
});

describe('a handshake', () => {
  it('is a protocol and a token', () => {
    expect(Handshake.safeParse({ protocol: PROTOCOL, token: 'x'.repeat(64) }).success).toBe(true);
  });

  it.each([
    { protocol: PROTOCOL },
    { token: 'x' },
    { protocol: '1', token: 'x' },
    { protocol: 1.5, token: 'x' },
    { protocol: 1, token: 'x'.repeat(65) },
  ])('is not %j', (handshake) => {
    expect(Handshake.safeParse(handshake).success).toBe(false);
  });
});
