import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ENGINE = 'phaser/src/';
/** The true place, even where the folder of packages is a link: a file that is known by two paths is loaded twice. */
const sources = realpathSync(fileURLToPath(new URL('../../node_modules/phaser/src', import.meta.url)));
const entry = fileURLToPath(new URL('../../client/scenes/phaser.ts', import.meta.url));

/** What Phaser's own build decides by these marks: both renderers, no sound, no debugging, no platform of somebody else's. */
const MARKS = [
  [/typeof (?:CANVAS_RENDERER|WEBGL_RENDERER)\b/g, 'true'],
  [/typeof (?:FEATURE_SOUND|WEBGL_DEBUG|EXPERIMENTAL|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g, 'false'],
] as const;

/** At its loading Phaser tries whether there is WebGL, which takes nearly half of that time; who opens a stage has asked. */
const TRIAL = { file: 'device/Features.js', from: 'Features.webGL = testWebGL();', to: 'Features.webGL = true;' };

/**
 * Builds Phaser from its sources, and of them only what `client/scenes/phaser.ts` names: half the size of the package's own
 * bundle, which cannot be shaken. While developing, the whole bundle is served as it is.
 */
export function phaserParts(): Plugin {
  return {
    name: 'pasar:phaser-parts',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      if (id === 'phaser') return entry;
      return id.startsWith(ENGINE) ? join(sources, id.slice(ENGINE.length)) : null;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!path.includes(`/${ENGINE}`)) return null;
      if (path.endsWith(TRIAL.file)) {
        if (!code.includes(TRIAL.from)) throw new Error(`${path} tries WebGL in another way than it did`);
        return { code: code.replace(TRIAL.from, TRIAL.to), map: null };
      }
      return { code: MARKS.reduce((text, [mark, value]) => text.replace(mark, value), code), map: null };
    },
  };
}
