import { driverOf } from './driver.ts';
import DriverWorker from './driverWorker.ts?worker&inline';

const PLACE = 'pasar.renderer';

/** What draws: the graphics card, or what stands in for it, through WebGL; or a plain canvas. */
export type Renderer = 'webgl' | 'canvas';

/** What is wished for. `auto`: WebGL where a real card does the work; `webgl`: also where a processor does, which is slow. */
export type RendererWish = Renderer | 'auto';

/** Names that drivers give themselves where the processor draws in place of a card. */
const BY_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a driver of this name, such as "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))", has no card to draw with. */
export const drawsByProcessor = (driver: string): boolean => BY_PROCESSOR.test(driver);

const known = (wish: string | null): RendererWish => (wish === 'canvas' || wish === 'webgl' ? wish : 'auto');

/** `?renderer=canvas` or `=webgl` in any address draws so for as long as the tab is open. */
export function wantedRenderer(): RendererWish {
  const wish = new URLSearchParams(location.search).get('renderer');
  try {
    if (wish !== null) sessionStorage.setItem(PLACE, wish);
    return known(wish ?? sessionStorage.getItem(PLACE));
  } catch {
    return known(wish);
  }
}

/** Asks for the driver beside the page; rejects where workers cannot. */
const askedAside = (quick: boolean): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const worker = new DriverWorker();
    worker.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
    worker.onerror = (event) => {
      worker.terminate();
      reject(event);
    };
    worker.postMessage(quick);
  });

/**
 * What fulfils a wish on this device. Where a processor does the card's work, each frame holds the page up; not every browser refuses
 * then when asked to, so the driver's name is looked at, too.
 */
export async function rendererFor(wish: RendererWish): Promise<Renderer> {
  if (wish === 'canvas') return 'canvas';
  const quick = wish === 'auto';
  const driver = await askedAside(quick).catch(() => driverOf(document.createElement('canvas'), quick));
  return driver !== null && !(quick && drawsByProcessor(driver)) ? 'webgl' : 'canvas';
}
