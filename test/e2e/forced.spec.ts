import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import type { Person } from './kit/person.ts';
import { inPlanning } from './kit/planning.ts';

/** What must keep an edge of its own when the system paints with its few colours, and what is a mark and must keep its own colour. */
const THINGS =
  'button, a.button, .chip, .choice span, .text-box, .coin, .chip-place, .card, .plan-card, .choice-card, .side-card, ' +
  '.split-bar span, .week-track, .notice';
const SHAPES = ':is(rect, circle, line, path, polyline, polygon)';
const MARKS = `.week-fill, .funnel-bars i, .padlock, :is(.causes-bar, .projection-bar, .trail) ${SHAPES}`;

/** Things without an edge, and marks that cannot be told from the ground. */
const vanished = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([things, marks]) => {
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
      const canvas = getComputedStyle(probe).backgroundColor;
      probe.remove();
      const light = (colour: string): number => {
        if (!pen) return Number.NaN;
        for (const fill of [canvas, colour]) {
          pen.fillStyle = fill;
          pen.fillRect(0, 0, 1, 1);
        }
        const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (colour: string): number => {
        const [low = 0, high = 0] = [light(colour), light(canvas)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const stands = (colour: string, least: number): boolean =>
        colour !== 'none' && colour !== '' && contrast(colour) >= least;
      const edged = (it: Element): boolean => {
        const style = getComputedStyle(it);
        return (['top', 'right', 'bottom', 'left'] as const).some(
          (side) =>
            style.getPropertyValue(`border-${side}-style`) !== 'none' &&
            Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
            stands(style.getPropertyValue(`border-${side}-color`), 3),
        );
      };
      const before = (it: Element): boolean => {
        const style = getComputedStyle(it, '::before');
        return style.content !== 'none' && style.borderTopStyle !== 'none' && stands(style.borderTopColor, 3);
      };
      const marked = (it: Element): boolean => {
        const { backgroundColor, borderTopColor, borderTopStyle, fill, stroke } = getComputedStyle(it);
        if (it instanceof SVGElement) return stands(fill, 1.5) || stands(stroke, 1.5);
        return stands(backgroundColor, 1.5) || (borderTopStyle !== 'none' && stands(borderTopColor, 1.5));
      };
      const seen = (it: Element): boolean =>
        it.checkVisibility() && it.getBoundingClientRect().width > 1 && !it.closest('.only-heard, .skip-link');
      const name = (it: Element): string =>
        `${it.localName}.${it.getAttribute('class') ?? ''} in ${it.parentElement?.getAttribute('class')}`;
      const missing = (which: string, is: (it: Element) => boolean): string[] =>
        [...document.querySelectorAll(which)].filter((it) => seen(it) && !is(it)).map(name);
      return [...new Set([...missing(things, (it) => edged(it) || before(it)), ...missing(marks, marked)])];
    },
    [THINGS, MARKS] as const,
  );

/** Whether what has the focus, or what stands for it, has a ring. */
const ringed = (page: Page): Promise<string | true> =>
  page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return true;
    const shown = [it, it.nextElementSibling, it.closest('.chip-places'), it.closest('.choice')];
    const ring = shown.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return ring || `${it.localName}.${it.className}`;
  });

/** All that is on a page, of which these are there in any case, keeps its edge, and so does what is reached with the Tab key. */
async function expectEdges(you: Person, what: string, ...there: string[]): Promise<void> {
  for (const one of there) await expect(you.page.locator(one).first()).toBeVisible();
  await expect.poll(() => vanished(you.page), what).toEqual([]);
  for (let step = 0; step < 12; step += 1) {
    await you.page.keyboard.press('Tab');
    expect(await ringed(you.page), `focus, ${what}`).toBe(true);
  }
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`where the system paints with its own ${colorScheme} colours nothing vanishes`, async ({ arrive, server }) => {
    test.setTimeout(120_000);
    const device = { forcedColors: 'active', colorScheme } as const;
    const [facilitator, sari] = [await arrive('en', undefined, { device }), await arrive('id', undefined, { device })];
    await sari.open('/');
    await expectEdges(sari, 'the first page', '.button', '.text-box');
    await inPlanning(server.url, { facilitator, marketing: sari });
    await sari.placeByMouse({ brand: 2 });
    await sari.press('plan.budget.offer').catch(() => sari.press('plan.budget.counter'));
    await expectEdges(
      sari,
      'the planning table',
      '.coin',
      '.plan-card',
      '.choice span',
      '.projection-bar',
      '.split-bar span',
    );
    await expectEdges(facilitator, 'the console', '.button', '.chip');
    await facilitator.press('shell.step.close');
    await facilitator.press('console.guard.close');
    await expectEdges(sari, 'the market', '.week-track', '.week-fill', '.market-town canvas');
    await facilitator.press('shell.step.openReview');
    await expectEdges(sari, 'the results', '.trail', '.causes-bar', '.funnel-bars i');
    await facilitator.press('shell.step.openDebrief');
    await expectEdges(sari, 'the debrief', '.debrief .card');
  });
