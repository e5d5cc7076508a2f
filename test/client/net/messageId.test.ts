import { describe, expect, it } from 'vitest';
import { newMessageId } from '../../../client/net/messageId.ts';
import { MessageId } from '../../../shared/protocol/clientMessages.ts';

describe('the id of a message', () => {
  it('is one that the protocol takes, and never the same twice', () => {
    const ids = Array.from({ length: 500 }, newMessageId);
    expect(ids.every((id) => MessageId.safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
