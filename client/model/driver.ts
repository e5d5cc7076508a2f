/**
 * What the driver that would draw with WebGL on this canvas calls itself; null where there is none. With `quick` a browser that knows
 * its own to be slow says that there is none. The context is given back at once: browsers have few.
 */
export function driverOf(canvas: HTMLCanvasElement | OffscreenCanvas, quick: boolean): string | null {
  const context = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: quick }) as WebGLRenderingContext | null;
  if (!context) return null;
  const named = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}
