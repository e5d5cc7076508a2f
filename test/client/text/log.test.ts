import { expect, it } from 'vitest';
import { log as english } from '../../../client/text/en/log.ts';
import { log as indonesian } from '../../../client/text/id/log.ts';
import { DEEDS } from '../../../server/session/accessFacts.ts';
import { LOG_KINDS, LOGGED } from '../../../shared/view/log.ts';

it('the log has a sentence in both languages for everything that a facilitator can make happen', () => {
  const told = [...LOGGED, ...DEEDS, 'LinkIssued', 'LinkRevoked', 'PinIssued'].sort();
  for (const { what, kind } of [english, indonesian]) {
    expect(
      Object.keys(what)
        .filter((it) => it !== 'other')
        .sort(),
    ).toEqual(told);
    expect(Object.keys(kind).sort()).toEqual(['all', ...LOG_KINDS].sort());
  }
});
