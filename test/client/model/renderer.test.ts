import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RendererWish } from '../../../client/model/renderer.ts';
import { drawsByProcessor, rendererFor } from '../../../client/model/renderer.ts';

describe('a driver’s name tells whether there is a graphics card', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Mesa softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
  ])('none: %s', (driver) => {
    expect(drawsByProcessor(driver)).toBe(true);
  });

  it.each([
    'ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00005917) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'Mesa Intel(R) HD Graphics 520 (SKL GT2)',
    'Adreno (TM) 640',
    'Mali-G78',
    'WebKit WebGL',
  ])('one, or nobody knows: %s', (driver) => {
    expect(drawsByProcessor(driver)).toBe(false);
  });
});

const CARD = 'ANGLE (Intel, Mesa Intel(R) HD Graphics 520)';
const PROCESSOR = 'llvmpipe (LLVM 15.0.6, 256 bits)';

/** A page whose WebGL is drawn by this driver, or that has none; `slow`: the browser knows that it is slow. It counts its canvases. */
function page(driver: string | null, slow = false) {
  const made: unknown[] = [];
  const context = {
    RENDERER: 1,
    getExtension: () => null,
    getParameter: () => driver,
  };
  const getContext = (_: string, { failIfMajorPerformanceCaveat }: WebGLContextAttributes) =>
    driver === null || (slow && failIfMajorPerformanceCaveat) ? null : context;
  vi.stubGlobal('document', { createElement: () => made[made.push({ getContext }) - 1] });
  return made;
}

/** A browser with workers, of which each gives this answer. */
function workers(answer: string | null): void {
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { data: string | null }) => void) | null = null;
      postMessage(): void {
        queueMicrotask(() => this.onmessage?.({ data: answer }));
      }
    },
  );
}

describe('what draws', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const cases: readonly [RendererWish, string | null, string][] = [
    ['auto', CARD, 'webgl'],
    ['auto', PROCESSOR, 'canvas'],
    ['auto', null, 'canvas'],
    ['webgl', PROCESSOR, 'webgl'],
    ['webgl', null, 'canvas'],
    ['canvas', CARD, 'canvas'],
  ];

  it.each(cases)('for %s, with %s: %s, asked beside the page', async (wish, driver, expected) => {
    const made = page(CARD);
    workers(driver);
    expect(await rendererFor(wish)).toBe(expected);
    expect(made).toHaveLength(0);
  });

  it.each(cases)('for %s, with %s: %s, where there are no workers', async (wish, driver, expected) => {
    page(driver);
    expect(await rendererFor(wish)).toBe(expected);
  });

  it('believes a browser that says its WebGL is slow, but where it is wished for', async () => {
    page(CARD, true);
    expect([await rendererFor('auto'), await rendererFor('webgl')]).toEqual(['canvas', 'webgl']);
  });
});
