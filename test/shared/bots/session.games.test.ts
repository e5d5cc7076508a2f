import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play } from '../../../shared/bots/play.ts';
import type { Style } from '../../../shared/bots/style.ts';
import { STYLES } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import { cardsOf, chipsOf, MOST_CHIPS, ROLES } from '../../../shared/scenario/cards.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import { isOpen } from '../../../shared/session/state.ts';
import { Bench, CHAIR, lockedRoles, SERVER, sits } from '../replay/bench.ts';
import { guarded } from './guarded.ts';
import { viewOf, workshopOf } from './workshop.ts';

const anySeed = fc.integer({ min: 1, max: 0x7fffffff }).map((number) => `pasar1:${number.toString(16)}`);
const anyStyle = fc.constantFrom<Style>(...STYLES);

describe('a whole session of bots, of any styles and with any luck', () => {
  test('no wish is refused, they come to rest, and every role has locked the whole of its share', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.array(anyStyle, { minLength: 2, maxLength: 3 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        (seed, styles, openAll, rounds) => {
          const { bench, planned } = workshopOf(seed, styles, { openAll, rounds });
          for (const table of planned) {
            for (const role of ROLES) {
              const room = cardsOf(role).length * MOST_CHIPS;
              expect(chipsOf(role, table.chips)).toBe(Math.min(room, table.split[role]));
              expect(table.lockedBy[role]).not.toBeNull();
              const open = isOpen(bench.state, 'prediction', table.round);
              expect(Number.isInteger(table.prediction[role])).toBe(open);
            }
            expect(table.offers).toBeLessThanOrEqual(2);
            if (!isOpen(bench.state, 'split', table.round)) expect(table.offers).toBe(0);
          }
          expect(bench.state.stage).toBe('debrief');
        },
      ),
      { numRuns: 25 },
    );
  });

  test('two bots in one role, who speak in between each other, come to rest with a locked plan', () => {
    fc.assert(
      fc.property(anySeed, anyStyle, anyStyle, fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (...drawn) => {
        const [seed, one, other, order] = drawn;
        const bench = new Bench(seed);
        for (const name of ['Ani', 'Budi'])
          bench.must(SERVER, { type: 'TakeSeat', name, team: 'kawung', role: 'marketing' });
        bench.must(CHAIR, { type: 'StartSession' });
        bench.must(CHAIR, { type: 'OpenPlanning', round: 1 });
        const bots = [
          { seat: 's1', style: one, toSay: [] as Wish[] },
          { seat: 's2', style: other, toSay: [] as Wish[] },
        ] as const;
        const think = ({ seat, style }: { seat: string; style: Style }): Wish[] =>
          play(style, viewOf(bench, 'kawung', 'marketing'), stream(seed, seat));
        for (const first of order) {
          const bot = bots[first ? 0 : 1];
          if (bot.toSay.length === 0) bot.toSay.push(...think(bot));
          const wish = bot.toSay.shift();
          if (wish && bench.ask(sits(bot.seat), wish as AnyCommand) !== null) bot.toSay.length = 0;
        }
        expect(bots.flatMap(think)).toEqual([]);
        expect(lockedRoles(bench.state)).toContain('kawung/marketing');
      }),
      { numRuns: 60 },
    );
  });

  test.each(STYLES)('the same seed gives the same session: %s', (style) => {
    const settings = { rounds: 3, openAll: true };
    const [one, again] = [0, 1].map(() => workshopOf('pasar1:5a', [style], settings).bench.events);
    expect(one).toEqual(again);
  });

  test.each(STYLES)('%s looks at nothing but what its role is shown, and changes none of it', (style) => {
    const looks = new Set<string>();
    workshopOf('pasar1:5b', [style, 'tactical'], { rounds: 3, openAll: true }, (view) => guarded(view, looks));
    expect(looks).toContain('view.plan.split');
    expect(looks.has('view.outcomes.1.teams')).toBe(true);
  });

  test('the guard notices a look at what a role is not shown', () => {
    const { bench } = workshopOf('pasar1:5c', ['balanced'], { rounds: 1 });
    const view = guarded(viewOf(bench, 'kawung', 'sales'));
    expect(view.session.round).toBe(1);
    expect(() => view.tables).toThrow('view.tables is not for a role');
    expect(() => view.outcomes['1']?.inner).toThrow('view.outcomes.1.inner is not for a role');
    expect(() => view.outcomes['2']).toThrow('view.outcomes.2 is not in the view');
  });
});
