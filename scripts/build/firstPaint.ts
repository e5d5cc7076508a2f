import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { minify, transformWithOxc } from 'vite';

const FILE = 'firstPaint.js';
const HOLDER = { tag: 'script', injectTo: 'head-prepend' } as const;

/**
 * Puts a script without imports before everything else on the page, as a file of its own: it runs before the first paint, which
 * no module does. While developing it stands in the page itself.
 */
export function firstPaint(file: string): Plugin {
  const script = async (): Promise<string> => {
    const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
    return (await minify(file, code, { module: false })).code;
  };
  let building = false;
  return {
    name: 'pasar:first-paint',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    async buildStart() {
      if (building) this.emitFile({ type: 'asset', name: FILE, source: await script() });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_, { bundle }) {
        if (!bundle) return [{ ...HOLDER, children: await script() }];
        const built = Object.values(bundle).find(({ name }) => name === FILE);
        return built ? [{ ...HOLDER, attrs: { src: `/${built.fileName}` } }] : [];
      },
    },
  };
}
