import { test as base, expect } from '@playwright/test';
import type { Language } from '../../../shared/session/settings.ts';
import type { Eyes, Size } from './person.ts';
import { Person } from './person.ts';
import { Server } from './server.ts';

type Here = {
  /** Somebody opens a browser of their own. It is closed after the test, and no page of theirs may have been in trouble. */
  readonly arrive: (language: Language, size?: Size, eyes?: Eyes) => Promise<Person>;
  /** A server of its own, told something in its environment. It is stopped after the test, however that ends. */
  readonly serve: (told: (port: number) => NodeJS.ProcessEnv) => Promise<Server>;
};

/** What the server of a test file is told in its environment. */
type Told = Readonly<Record<string, string>>;

/** A test of the whole game: one server for all tests of a run, and people with browsers. */
export const test = base.extend<Here, { readonly server: Server; readonly told: Told }>({
  told: [{}, { scope: 'worker', option: true }],
  server: [
    async ({ told }, use) => {
      const server = await Server.start(() => told);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  serve: async ({ browserName: _ }, use) => {
    const servers: Server[] = [];
    await use(async (told) => {
      const server = await Server.start(told);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop();
  },
  arrive: async ({ browser, server }, use) => {
    const people: Person[] = [];
    await use(async (language, size, eyes) => {
      const person = await Person.arrive(browser, server.url, language, size, eyes);
      people.push(person);
      return person;
    });
    for (const { strangers, troubles } of people) {
      expect(strangers, 'addresses of other hosts that a page asked').toEqual([]);
      expect(troubles, 'errors of a page').toEqual([]);
    }
    for (const person of people) await person.leave();
  },
});
