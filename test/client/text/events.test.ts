import { describe, expect, it } from 'vitest';
import { replay as english } from '../../../client/text/en/replay.ts';
import { replay as indonesian } from '../../../client/text/id/replay.ts';
import { Fact } from '../../../shared/session/events.ts';

const types: readonly string[] = Fact.def.options.map((option) => option.shape.type.def.values[0] ?? '');

describe.each([
  ['English', english.event],
  ['Indonesian', indonesian.event],
])('in %s', (_, words) => {
  it('every fact of a recording has its words, and there are no others', () => {
    expect(Object.keys(words).sort()).toEqual([...types].sort());
  });
});
