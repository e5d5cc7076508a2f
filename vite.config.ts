import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { chunkOf } from './scripts/build/chunks.ts';
import { firstPage } from './scripts/build/firstPage.ts';
import { phaserParts } from './scripts/build/phaserParts.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The browser build: everything is served by our own server, nothing from another host. */
export default defineConfig({
  root: here('./client'),
  base: '/',
  publicDir: false,
  cacheDir: here('./.build/vite'),
  plugins: [
    firstPage(['firstPaint', 'firstPicture', 'seatFirst'].map((name) => here(`./client/${name}.ts`))),
    phaserParts(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    fs: { allow: [here('.')] },
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
  worker: { format: 'es' },
  build: {
    outDir: here('./dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // A picture inlined into a script is loaded again with every release; a file of its own is cached.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What runs as soon as it is read, as factories do, is left to the file that asks for it.
            { name: 'phaser', test: /node_modules[\\/](?:phaser|eventemitter3)[\\/](?!.*Factory\.js)/ },
            { name: chunkOf(here('./')), debugName: 'pages', includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
