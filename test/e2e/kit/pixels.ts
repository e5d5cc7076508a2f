import type { Locator } from '@playwright/test';

/** What can be seen of an element: how many colours (in steps of 16 in each channel), and the part that the most common one has. */
export async function coloursOf(element: Locator): Promise<{ colours: number; most: number }> {
  const picture = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('no canvas to count on');
    brush.drawImage(image, 0, 0);
    const { data: bytes } = brush.getImageData(0, 0, width, height);
    const counts = new Map<number, number>();
    for (let at = 0; at < bytes.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = bytes.subarray(at, at + 3);
      const colour = (red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return { colours: counts.size, most: Math.max(...counts.values()) / (width * height) };
  }, picture);
}
