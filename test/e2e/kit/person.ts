import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Card } from '../../../shared/scenario/cards.ts';
import type { Language } from '../../../shared/session/settings.ts';
import type { Say } from './words.ts';
import { wordsIn } from './words.ts';

export type Size = { readonly width: number; readonly height: number };
export const LAPTOP: Size = { width: 1366, height: 768 };
export const PROJECTOR: Size = { width: 1920, height: 1080 };
export const PHONE: Size = { width: 390, height: 844 };

/** How somebody's browser draws: without a graphics card and without walking, unless a test is about these. */
export type Eyes = {
  readonly renderer?: 'canvas' | 'webgl';
  readonly motion?: 'reduce' | 'no-preference';
  /** What else their device is like: touched, zoomed, painting with few colours. */
  readonly device?: Pick<
    BrowserContextOptions,
    'hasTouch' | 'isMobile' | 'deviceScaleFactor' | 'forcedColors' | 'colorScheme'
  >;
};

/** Somebody with a browser of their own, who reads one of the two languages and uses only what the page shows. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly language: Language;
  readonly say: Say;
  /** Hosts other than the server that the page tried to reach. */
  readonly strangers: string[] = [];
  /** Errors the page reported. */
  readonly troubles: string[] = [];

  private constructor(context: BrowserContext, page: Page, language: Language, base: string) {
    this.context = context;
    this.page = page;
    this.language = language;
    this.say = wordsIn(language);
    const home = new URL(base).host;
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && host !== home) this.strangers.push(request.url());
    });
    context.on('weberror', (error) => this.troubles.push(String(error.error())));
    context.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.troubles.push(message.text());
    });
  }

  static async arrive(
    browser: Browser,
    base: string,
    language: Language,
    size: Size = LAPTOP,
    { renderer = 'canvas', motion = 'reduce', device = {} }: Eyes = {},
  ): Promise<Person> {
    // Six pages draw at once on one machine without a graphics card: the Canvas renderer, and no walking.
    const context = await browser.newContext({
      baseURL: base,
      viewport: { ...size },
      locale: language === 'id' ? 'id-ID' : 'en-GB',
      reducedMotion: motion,
      acceptDownloads: true,
      ...device,
    });
    await context.addInitScript((wish) => {
      if (location.protocol !== 'about:') sessionStorage.setItem('pasar.renderer', wish);
    }, renderer);
    return new Person(context, await context.newPage(), language, base);
  }

  /** Looks around on a page that another one opened, such as the projector. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Opens a session with the choices given; everything else stays as the form has it. Returns the code. */
  async host({ teams, rounds, projector }: { teams: number; rounds: number; projector: Language }): Promise<string> {
    const { page, say } = this;
    await page.goto('/');
    await page.getByRole('link', { name: say('shell.landing.hostButton') }).click();
    await this.choose(say('host.agenda'), say('host.noAgenda'));
    await this.choose(say('host.teams'), String(teams));
    await this.choose(say('host.rounds'), String(rounds));
    await this.choose(say('host.language'), projector === 'id' ? 'Bahasa Indonesia' : 'English');
    await this.press('host.skip');
    await this.press('host.open');
    const code = page.locator('.join-board-code');
    await expect(code).toBeVisible();
    return ((await code.textContent()) ?? '').trim();
  }

  /** Presses the language switch: the session's language need not be this person's. */
  async speak(): Promise<void> {
    await this.page.getByRole('button', { name: this.language === 'id' ? /Bahasa Indonesia/ : /English/ }).click();
  }

  async choose(group: string, option: string): Promise<void> {
    const radio = this.page
      .getByRole('group', { name: group, exact: true })
      .getByRole('radio', { name: option, exact: true });
    // The focus brings it clear of whatever sticks to the foot of the page.
    await radio.focus();
    await radio.check({ force: true });
  }

  /** Joins by link, picking a place. `given` is the name they get. */
  async join(
    code: string,
    name: string,
    place: { team: string; role: 'sales' | 'marketing' },
    given = name,
  ): Promise<void> {
    const { page, say } = this;
    await page.goto(`/join/${code}`);
    await this.speak();
    await page.getByRole('textbox', { name: say('shell.join.name') }).fill(name);
    await page.getByText(say('shell.join.pick')).first().click();
    const label = `${say('shell.team', { name: place.team })}, ${say(`shell.role.${place.role}`)}`;
    await page.getByRole('radio', { name: label }).check({ force: true });
    await this.press('shell.join.button');
    await expect(page.getByRole('heading', { name: say('shell.lobby.welcome', { name: given }) })).toBeVisible();
  }

  async press(key: string, values?: Record<string, string | number>): Promise<void> {
    await this.page.getByRole('button', { name: this.say(key, values), exact: true }).click();
  }

  slider(card: Card): ReturnType<Page['getByRole']> {
    return this.page.getByRole('slider', { name: this.say(`cards.${card}.name`), exact: true });
  }

  /** Puts chips on cards as a keyboard user does: focus the card, press the digit. */
  async place(chips: Partial<Record<Card, number>>): Promise<void> {
    for (const [card, count] of Object.entries(chips) as [Card, number][]) {
      await this.slider(card).focus();
      await this.page.keyboard.press(String(count));
      await expect(this.slider(card)).toHaveValue(String(count));
    }
  }

  /** Puts chips on cards as a mouse user does: press the place up to which the chips shall lie. */
  async placeByMouse(chips: Partial<Record<Card, number>>): Promise<void> {
    for (const [card, count] of Object.entries(chips) as [Card, number][]) {
      await this.page
        .locator(`[data-card=${card}] .chip-place`)
        .nth(count - 1)
        .click();
      await expect(this.slider(card)).toHaveValue(String(count));
    }
  }

  /** Carries a chip with the mouse to the middle of a card or of the tray: from the tray, or the last chip of a card. */
  async carry(from: Card | 'tray', to: Card | 'tray'): Promise<void> {
    const { page } = this;
    const chip = page.locator(`[data-spot=${from}] .coin:not(.gone)`).last();
    const target = page.locator(`[data-spot=${to}]`);
    await chip.hover();
    await page.mouse.down();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${to} is not on the page`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
  }

  /** Opens the display dialog, chooses, and closes it. */
  async prefer(row: string, option: string): Promise<void> {
    await this.press('shell.display');
    await this.choose(this.say(`preferences.${row}.title`), this.say(`preferences.${row}.${option}`));
    await this.press('preferences.close');
  }

  async lock(): Promise<void> {
    await this.press('plan.lock');
    await expect(this.page.getByRole('button', { name: this.say('plan.unlock'), exact: true })).toBeVisible();
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
