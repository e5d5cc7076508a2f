import type { Locator, TestInfo } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Language } from '../../../../shared/session/settings.ts';
import { pill } from '../console.ts';
import type { Opened } from '../opened.ts';
import type { Eyes, Person, Size } from '../person.ts';
import type { Server } from '../server.ts';

/** Who comes, and the places that they are meant for. */
export const ROOM = [
  ['Ani', 'kawung', 'sales'],
  ['Budi', 'kawung', 'marketing'],
  ['Citra', 'parang', 'sales'],
  ['Dewi', 'parang', 'marketing'],
  ['Eko', 'truntum', 'sales'],
  ['Fitri', 'truntum', 'marketing'],
  ['Gilang', 'mendung', 'sales'],
  ['Hana', 'mendung', 'marketing'],
] as const;

/** Chips for a plan of either role. */
export const PLAN = { sales: { calls: 2, closing: 1 }, marketing: { ads: 2, brand: 1 } } as const;

type Given = {
  readonly arrive: (language: Language, size?: Size, eyes?: Eyes) => Promise<Person>;
  readonly server: Server;
  readonly info: TestInfo;
  readonly opened: Opened;
  readonly host: Person;
  readonly wall: Person;
  /** The assistant. */
  readonly ratna: Person;
  /** Who only looks on. */
  readonly guest: Person;
  /** Somebody at another laptop, with a server of its own. */
  readonly elsewhere: (language: Language, size?: Size) => Promise<Person>;
};

/** A room with everybody in it, and what tests do in it again and again. */
export type Room = Given & {
  readonly people: Map<string, Person>;
  /** The addresses of their seats' pages. */
  readonly seats: Map<string, string>;
  readonly seatOf: (name: string) => string;
  readonly of: (name: string) => Person;
  readonly notice: (person: Person, text: string) => Locator;
  readonly openPeople: () => Promise<void>;
  readonly closePlanning: () => Promise<void>;
};

export function roomOf(given: Given): Room {
  const people = new Map<string, Person>();
  const seats = new Map<string, string>();
  const { host } = given;
  const { page, say } = host;
  return {
    ...given,
    people,
    seats,
    seatOf: (name) => {
      const page = seats.get(name);
      if (page === undefined) throw new Error(`${name} has no seat`);
      return page;
    },
    of: (name) => {
      const person = people.get(name);
      if (!person) throw new Error(`${name} has not come`);
      return person;
    },
    notice: (person, text) => person.page.locator('.posted-notice').filter({ hasText: text }),
    openPeople: async () => {
      if (!(await pill(host, 'Ani').first().isVisible())) await page.getByText(say('seats.open')).click();
    },
    closePlanning: async () => {
      await host.press('shell.step.close');
      const guard = page.getByRole('button', { name: say('console.guard.close') });
      const review = page.getByRole('button', { name: say('shell.step.openReview'), exact: true });
      await expect(guard.or(review)).toBeVisible();
      if (await guard.isVisible()) await guard.click();
    },
  };
}
