import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../client/model/deviceCheck.ts';
import { overall, verdictsOf } from '../../../client/model/deviceCheck.ts';
import { checkReport } from '../../../client/present/checkReport.ts';
import { CheckRequest } from '../../../shared/protocol/http.ts';
import { LANGUAGES } from '../../../shared/session/settings.ts';
import { CHECKED } from '../../../shared/view/checksPart.ts';
import { wordsIn } from '../../e2e/kit/words.ts';

const LAPTOP: Measured = {
  socket: true,
  polling: true,
  roundTrip: 12,
  drawing: 'webgl',
  storage: true,
  skew: 300,
  screen: { width: 1366, height: 700 },
  sound: true,
  languages: ['id-ID'],
};
const tried = (change: Partial<Measured>) => verdictsOf({ ...LAPTOP, ...change });

describe('what a measure means', () => {
  it('is good in everything for a laptop in a good network', () => {
    expect(overall(tried({}))).toBe('good');
    expect(Object.keys(tried({})).sort()).toEqual([...CHECKED].sort());
  });

  it.each([
    ['a blocked WebSocket', { socket: false }, { socket: 'fair', polling: 'good' }, 'fair'],
    ['a blocked spare line', { polling: false }, { socket: 'good', polling: 'fair' }, 'fair'],
    ['both blocked', { socket: false, polling: false }, { socket: 'bad', polling: 'bad', line: 'bad' }, 'bad'],
    ['no answer', { roundTrip: null }, { line: 'bad' }, 'bad'],
    ['a slow network', { roundTrip: 900 }, { line: 'fair' }, 'fair'],
    ['no graphics card', { drawing: 'canvas' }, { drawing: 'fair' }, 'fair'],
    ['no picture at all', { drawing: 'none' }, { drawing: 'bad' }, 'bad'],
    ['a private window', { storage: false }, { storage: 'fair' }, 'fair'],
    ['a clock that is ten minutes slow', { skew: -600_000 }, { clock: 'fair' }, 'fair'],
    ['a phone', { screen: { width: 390, height: 844 } }, { screen: 'fair' }, 'fair'],
    ['a watch', { screen: { width: 200, height: 240 } }, { screen: 'bad' }, 'bad'],
    ['no sound', { sound: false }, { sound: 'fair' }, 'fair'],
    ['a browser that asks for Dutch', { languages: ['nl'] }, { language: 'fair' }, 'fair'],
  ] as const)('%s', (_, change, verdicts, all) => {
    expect(tried(change)).toMatchObject(verdicts);
    expect(overall(tried(change))).toBe(all);
  });

  it('is something that the server takes, whatever was measured', () => {
    const anyMeasured: fc.Arbitrary<Measured> = fc.record({
      socket: fc.boolean(),
      polling: fc.boolean(),
      roundTrip: fc.option(fc.nat()),
      drawing: fc.constantFrom('webgl', 'canvas', 'none'),
      storage: fc.boolean(),
      skew: fc.option(fc.integer()),
      screen: fc.record({ width: fc.nat(), height: fc.nat() }),
      sound: fc.boolean(),
      languages: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(anyMeasured, (measured) => {
        const told = { device: 'laptop-0001', name: '', verdicts: verdictsOf(measured) };
        expect(CheckRequest.safeParse(told).success).toBe(true);
        if (!measured.socket && !measured.polling) expect(overall(told.verdicts)).toBe('bad');
      }),
    );
  });

  it.each(LANGUAGES)('has a sentence for every verdict in %s', (language) => {
    const say = wordsIn(language);
    const values = { ms: 1, minutes: 1, width: 1, height: 1 };
    for (const item of CHECKED) {
      expect(say(`check.item.${item}`)).not.toBe('');
      for (const verdict of ['good', 'fair', 'bad'])
        expect(say(`check.means.${item}.${verdict}`, values)).toMatch(/[.?]$/);
    }
  });
});

describe('the text for IT', () => {
  const words = wordsIn('en');
  const t = (key: string | readonly string[], values = {}) => words(String(key), values);
  const lines = [{ item: 'Fast line', word: 'does not work', means: 'Blocked.' }];
  const report = (origin: string) => checkReport({ origin, lines, agent: 'Chrome', time: 'now' }, t);

  it('names the address, the port, what must be let through, and what failed', () => {
    const text = report('http://192.168.1.7:3917');
    expect(text).toContain('http://192.168.1.7:3917');
    expect(text).toContain('reach 192.168.1.7 on TCP port 3917 over HTTP');
    expect(text).toContain('/socket.io/');
    expect(text).toContain('- Fast line: does not work. Blocked.');
    expect(text).toContain('Chrome');
  });

  it.each([
    ['http://pasar.local', 'port 80 over HTTP'],
    ['https://pasar.example', 'port 443 over HTTPS'],
  ])('knows the port of %s', (origin, told) => {
    expect(report(origin)).toContain(told);
  });
});
