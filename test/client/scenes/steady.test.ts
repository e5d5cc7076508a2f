import { describe, expect, it } from 'vitest';
import type { MountedTown, TownOptions } from '../../../client/scenes/mountTown.ts';
import { steady } from '../../../client/scenes/steady.ts';

/** Towns that are mounted when the test says so, and write down what becomes of them. */
function bench() {
  const told: string[] = [];
  const mounts: { readonly options: TownOptions; readonly done: () => void; readonly fail: () => void }[] = [];
  const mount = (_: HTMLElement, options: TownOptions): Promise<MountedTown> =>
    new Promise((resolve, reject) => {
      const name = `${options.renderer} ${mounts.length + 1}`;
      const town: MountedTown = {
        show: (picture) => told.push(`${name} shows ${picture}`),
        destroy: () => told.push(`${name} is gone`),
      };
      mounts.push({ options, done: () => resolve(town), fail: () => reject(new Error('no canvas')) });
    });
  const opened = steady(mount)({} as HTMLElement, {
    renderer: 'webgl',
    label: () => 16,
    away: (is) => told.push(is ? 'away' : 'back'),
    failed: () => told.push('failed'),
  });
  return { told, mounts, opened };
}

const settled = (): Promise<void> => new Promise((resume) => setImmediate(resume));
const week = (number: number) => [`week ${number}`, { own: '' }] as unknown as Parameters<MountedTown['show']>;

describe('a town whose graphics card is taken away', () => {
  it('is opened anew without one, and shows what was shown last', async () => {
    const { told, mounts, opened } = bench();
    mounts[0]?.done();
    const town = await opened;
    town.show(...week(1));
    mounts[0]?.options.lost?.();
    town.show(...week(2));
    mounts[1]?.done();
    await settled();
    town.show(...week(3));
    expect(mounts[1]?.options.renderer).toBe('canvas');
    expect(told).toEqual([
      'webgl 1 shows week 1',
      'away',
      'webgl 1 is gone',
      'canvas 2 shows week 2',
      'back',
      'canvas 2 shows week 3',
    ]);
  });

  it('says so when it cannot be drawn without one either, and takes further pictures in silence', async () => {
    const { told, mounts, opened } = bench();
    mounts[0]?.done();
    const town = await opened;
    mounts[0]?.options.lost?.();
    mounts[1]?.fail();
    await settled();
    town.show(...week(1));
    town.destroy();
    expect(told).toEqual(['away', 'webgl 1 is gone', 'failed']);
  });

  it('while it is being opened comes without one, or rejects', async () => {
    const { told, mounts, opened } = bench();
    mounts[0]?.options.lost?.();
    mounts[0]?.done();
    await settled();
    mounts[1]?.done();
    (await opened).show(...week(1));
    expect(told).toEqual(['webgl 1 is gone', 'canvas 2 shows week 1']);

    const other = bench();
    other.mounts[0]?.options.lost?.();
    other.mounts[0]?.done();
    await settled();
    other.mounts[1]?.fail();
    await expect(other.opened).rejects.toThrow('no canvas');
  });

  it('is opened anew once, however often the loss is told, and not at all when nobody wants it any more', async () => {
    const { told, mounts, opened } = bench();
    mounts[0]?.done();
    const town = await opened;
    mounts[0]?.options.lost?.();
    mounts[0]?.options.lost?.();
    mounts[1]?.done();
    await settled();
    mounts[0]?.options.lost?.();
    expect(mounts.length).toBe(2);
    town.destroy();
    expect(told).toEqual(['away', 'webgl 1 is gone', 'back', 'canvas 2 is gone']);

    const other = bench();
    other.mounts[0]?.done();
    const left = await other.opened;
    other.mounts[0]?.options.lost?.();
    left.destroy();
    other.mounts[1]?.done();
    await settled();
    expect(other.told.at(-2)).toBe('canvas 2 is gone');
  });

  it('rejects where nothing can be drawn from the first', async () => {
    const { mounts, opened } = bench();
    mounts[0]?.fail();
    await expect(opened).rejects.toThrow('no canvas');
  });
});
