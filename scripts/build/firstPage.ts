import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { minify, transformWithOxc } from 'vite';
import { SEAT_FILE } from './chunks.ts';

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;
const APP = '<div id="app">';

/** A script without imports, as it may stand in a page. */
export async function plain(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return (await minify(file, code, { module: false })).code;
}

/**
 * What a page is before anything else could be fetched. Scripts without imports stand in the page itself, before everything else:
 * they run before the first paint, which no module does; the server's policy names them by their hash. One of them is told which files
 * a seat's page is made of. And styles come after the first picture, which a browser therefore paints without waiting for them.
 */
export const firstPage = (scripts: readonly string[]): Plugin => ({
  name: 'pasar:first-page',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle = {} }) {
      const seat = Object.keys(bundle).filter((name) => SEAT_FILE.test(name));
      const styles = (html.match(STYLES) ?? []).join('');
      const children = (await Promise.all(scripts.map(plain)))
        .join('\n')
        .replace('SEAT_FILES', JSON.stringify(seat.map((name) => `/${name}`)));
      return {
        html: html.replace(STYLES, '').replace(APP, () => `${styles.trim()}\n    ${APP}`),
        tags: [{ tag: 'script', injectTo: 'head-prepend', children }],
      };
    },
  },
});
