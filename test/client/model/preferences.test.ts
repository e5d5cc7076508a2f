import { describe, expect, test, vi } from 'vitest';
import type { Preferences } from '../../../client/model/preferences.ts';
import { createPreferences, DEFAULTS, readPreferences } from '../../../client/model/preferences.ts';

const shelfWith = (kept: string | null) => {
  let held = kept;
  return {
    getItem: () => held,
    setItem: (_: string, value: string) => {
      held = value;
    },
  };
};

describe('what was kept', () => {
  test.each([
    ['nothing', null, {}],
    ['no JSON', 'dark', {}],
    ['null', 'null', {}],
    ['a list', '["dark"]', {}],
    ['some choices', '{"theme":"dark","text":150}', { theme: 'dark', text: 150 }],
    ['values that are not offered', '{"theme":"pink","contrast":3,"text":"125","sound":"yes"}', {}],
    ['switches', '{"sound":true,"coach":false,"keys":false}', { sound: true, coach: false, keys: false }],
  ] as const)('%s', (_, kept, differs) => {
    expect(readPreferences(kept)).toEqual({ ...DEFAULTS, ...differs });
  });

  test('sound is off, the adviser is there and keys are shortcuts until somebody says otherwise', () => {
    const { sound, screenSound, coach, keys } = DEFAULTS;
    expect([sound, screenSound, coach, keys]).toEqual([false, false, true, true]);
  });
});

describe('a choice', () => {
  test('is shown, told and kept, and leaves the others as they were', () => {
    const shelf = shelfWith('{"text":125}');
    const shown: Preferences[] = [];
    const store = createPreferences({ shelf, show: (it) => shown.push(it) });
    const told = vi.fn();
    const stop = store.subscribe(told);
    store.choose({ theme: 'dark' });
    expect(store.now()).toEqual({ ...DEFAULTS, text: 125, theme: 'dark' });
    expect(shown.at(-1)).toEqual(store.now());
    expect(createPreferences({ shelf, show: () => {} }).now()).toEqual(store.now());
    stop();
    store.choose({ theme: 'light' });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('lasts as long as the page where storage is blocked', () => {
    const blocked = (): never => {
      throw new Error('blocked');
    };
    const store = createPreferences({ shelf: { getItem: blocked, setItem: blocked }, show: () => {} });
    expect(store.now()).toEqual(DEFAULTS);
    store.choose({ motion: 'none' });
    store.reread();
    expect(store.now().motion).toBe('none');
  });

  test('made in another tab is taken over', () => {
    const shelf = shelfWith(null);
    const here = createPreferences({ shelf, show: () => {} });
    createPreferences({ shelf, show: () => {} }).choose({ contrast: 'high' });
    here.reread();
    expect(here.now().contrast).toBe('high');
  });
});
