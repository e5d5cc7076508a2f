import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Device = { dark?: boolean; more?: boolean; still?: boolean };

let marks: Record<string, string>;
let heard: EventTarget;

/** Runs the script of the first paint on a page that does not exist. */
async function paint(kept: string | null, device: Device = {}, pathname = '/play'): Promise<typeof marks> {
  const matches: Record<string, boolean | undefined> = {
    '(prefers-color-scheme: dark)': device.dark,
    '(prefers-contrast: more)': device.more,
    '(prefers-reduced-motion: reduce)': device.still,
  };
  vi.stubGlobal('document', { documentElement: { dataset: marks } });
  vi.stubGlobal('location', { pathname });
  vi.stubGlobal('localStorage', { getItem: () => kept });
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: matches[query] === true }),
  );
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  vi.resetModules();
  // @ts-expect-error: a script of its own and not a module, so it has no types to give.
  await import('../../client/firstPaint.ts');
  return marks;
}

beforeEach(() => {
  marks = {};
  heard = new EventTarget();
});
afterEach(() => vi.unstubAllGlobals());

const PLAIN = { theme: 'light', contrast: 'normal', motion: 'full', text: '100' };

test.each([
  ['nothing was chosen', null, {}, {}],
  ['the device is dark', null, { dark: true }, { theme: 'dark' }],
  ['the device is dark, the person is not', '{"theme":"light"}', { dark: true }, {}],
  ['the person is dark, the device is not', '{"theme":"dark"}', {}, { theme: 'dark' }],
  ['the device wishes for contrast', null, { more: true }, { contrast: 'high' }],
  ['the person does not', '{"contrast":"normal"}', { more: true }, {}],
  ['the device wishes for stillness', '{"motion":"device"}', { still: true }, { motion: 'none' }],
  ['the person wishes for stillness', '{"motion":"none"}', {}, { motion: 'none' }],
  ['large letters', '{"text":150}', {}, { text: '150' }],
  ['what was kept is broken', '{"theme":', { dark: true }, { theme: 'dark' }],
  ['what was kept is nothing', 'null', {}, {}],
] as const)('the first paint, when %s', async (_, kept, device, differs) => {
  expect(await paint(kept, device)).toEqual({ ...PLAIN, ...differs });
});

test('the wall stays paper where only the device is dark', async () => {
  expect((await paint(null, { dark: true }, '/screen'))['theme']).toBe('light');
  expect((await paint('{"theme":"dark"}', {}, '/screen'))['theme']).toBe('dark');
});

test('a later choice is painted when it is told', async () => {
  await paint(null);
  heard.dispatchEvent(new CustomEvent('pasar:preferences', { detail: { theme: 'dark', text: 125 } }));
  expect(marks).toEqual({ ...PLAIN, theme: 'dark', text: '125' });
});
