import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import { project } from '../../../shared/view/project.ts';
import { LIVE } from '../view/leaks.ts';
import type { Told } from './workshop.ts';
import { ANI, BUDI, briefed, FACILITATOR, reviewed, SHORT, sessionOf, TEN, tell, wish } from './workshop.ts';

const ROUNDS = 3;
const CHOICES = ['split', 'price', 'focus', 'prediction'] as const;
type Choice = (typeof CHOICES)[number];

const opening = fc.integer({ min: 1, max: ROUNDS + 1 });
const anyOpens = fc.record({ split: opening, price: opening, focus: opening, prediction: opening });
/** When the facilitator opens all choices, if ever: in the briefing or the planning of a round. */
const anyFreeing = fc.option(
  fc.record({ round: fc.integer({ min: 1, max: ROUNDS - 1 }), when: fc.constantFrom('briefing', 'planning') }),
);

const asked = (round: number): { readonly [C in Choice]: readonly [typeof ANI, AskedCommand] } => ({
  split: [ANI, { type: 'OfferSplit', round, role: 'sales', sales: 6, reason: '' }],
  price: [BUDI, { type: 'SetPrice', round, price: 1.1 }],
  focus: [BUDI, { type: 'SetFocus', round, focus: 'homes' }],
  prediction: [ANI, { type: 'CommitPrediction', round, role: 'sales', cents: 1 }],
});

/** The choices that this planning grants when they are asked for, and those that both roles and the facilitator are shown as open. */
function openIn(told: Told, round: number) {
  const session = sessionOf(told);
  const granted = CHOICES.filter((choice) => {
    const [by, command] = asked(round)[choice];
    const decided = decide(session, { by, at: TEN, command });
    expect(decided.ok || decided.error).toBe(decided.ok || 'choice/not-open-yet');
    return decided.ok;
  });
  const views = (['sales', 'marketing'] as const).map((role) => {
    const opens = project(session, LIVE, { kind: 'role', team: 'kawung', role }).plan?.opens;
    return CHOICES.filter((choice) => opens?.[choice]);
  });
  const tables = project(session, LIVE, { kind: 'facilitator' }).tables?.opens;
  return { granted, views, tables: CHOICES.filter((choice) => choice !== 'prediction' && tables?.[choice]) };
}

it('a choice is open from its round on, or from the next planning after all were opened, for who asks and for who looks', () => {
  fc.assert(
    fc.property(anyOpens, fc.boolean(), anyFreeing, (opens, openAll, freeing) => {
      const scenario = { ...SHORT, weeksPerRound: 1, opens };
      const free = wish(FACILITATOR, { type: 'OpenChoices' });
      const frees = (round: number, when: string): boolean =>
        !openAll && freeing?.round === round && freeing.when === when;
      const freeFrom = freeing ? freeing.round + (freeing.when === 'planning' ? 1 : 0) : ROUNDS + 1;
      let told = briefed({ rounds: ROUNDS, openAll, scenario });
      for (let round = 1; round <= ROUNDS; round += 1) {
        if (round > 1) told = tell(reviewed(told, round - 1), wish(FACILITATOR, { type: 'StartRound', round }));
        if (frees(round, 'briefing')) told = tell(told, free);
        told = tell(told, wish(FACILITATOR, { type: 'OpenPlanning', round }));
        if (frees(round, 'planning')) told = tell(told, free);
        const open = CHOICES.filter((choice) => openAll || round >= freeFrom || round >= opens[choice]);
        expect(openIn(told, round)).toEqual({
          granted: open,
          views: [open, open],
          tables: open.filter((choice) => choice !== 'prediction'),
        });
      }
    }),
    { numRuns: 8 },
  );
});
