const PLACE = 'pasar.renderer';

/**
 * How pictures are drawn. `auto`: with the graphics card where there is a real one; `webgl`: by WebGL, even where a processor does
 * the card's work, which is slow; `canvas`: without either.
 */
export type Renderer = 'auto' | 'webgl' | 'canvas';

/** Names that drivers give themselves where the processor draws in place of a card. */
const BY_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a driver of this name, such as "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))", has no card to draw with. */
export const drawsByProcessor = (driver: string): boolean => BY_PROCESSOR.test(driver);

const known = (wish: string | null): Renderer => (wish === 'canvas' || wish === 'webgl' ? wish : 'auto');

/** `?renderer=canvas` or `=webgl` in any address draws so for as long as the tab is open. */
export function wantedRenderer(): Renderer {
  const wish = new URLSearchParams(location.search).get('renderer');
  try {
    if (wish !== null) sessionStorage.setItem(PLACE, wish);
    return known(wish ?? sessionStorage.getItem(PLACE));
  } catch {
    return known(wish);
  }
}
