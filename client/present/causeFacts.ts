import type { Card, Role } from '../../shared/scenario/cards.ts';
import { cardsOf } from '../../shared/scenario/cards.ts';
import type { Factor } from '../../shared/session/causes.ts';
import type { View } from '../../shared/view/parts.ts';
import type { Measure } from './causes.ts';
import { companiesIn } from './companies.ts';

/** What a company is called of which only a letter (a capital) may be known. */
export type LetterName = (letter: string) => string;

type Both = { readonly en: string; readonly id: string };

/** The most telling thing that a view knows of a cause; the words are in the texts, by `kind`. */
export type CauseFact =
  | {
      readonly kind: 'changed';
      readonly cards: readonly Counted[];
      readonly price: -1 | 0 | 1;
      readonly focus: boolean;
    }
  | { readonly kind: 'played'; readonly cards: readonly Counted[] }
  | {
      readonly kind:
        | 'same'
        | 'startEqual'
        | 'rivalsHouse'
        | 'rivalsFirst'
        | 'rivalsUnknown'
        | 'noShocks'
        | 'luck'
        | 'unknown';
    }
  | { readonly kind: 'start'; readonly customers: number; readonly change: number; readonly leads: number }
  | { readonly kind: 'rival'; readonly team: string; readonly change: number }
  | { readonly kind: 'shocks'; readonly now: readonly Both[]; readonly last: readonly Both[] };

/** A card with its chips, or with how many more than last round. */
export type Counted = { readonly card: Card; readonly count: number };

/** Cards that one sentence names. */
const MOST_NAMED = 3;

/** A fact for each cause of a team's round. */
export function causeFacts(
  view: View,
  team: string,
  round: number,
  measure: Measure,
  letterName: LetterName,
): Record<Factor, CauseFact> {
  return {
    sales: planFact(view, team, round, 'sales'),
    marketing: planFact(view, team, round, 'marketing'),
    start: startFact(view, team, round),
    rivals: rivalFact(view, team, round, measure, letterName),
    shocks: shockFact(view, round),
    luck: { kind: 'luck' },
  };
}

const outcomeIn = (view: View, round: number) => view.outcomes[String(round)];

function planFact(view: View, team: string, round: number, role: Role): CauseFact {
  const now = outcomeIn(view, round)?.own[team]?.decision;
  const last = outcomeIn(view, round - 1)?.own[team]?.decision;
  if (!now) return { kind: 'unknown' };
  const counted = (of: (card: Card) => number): Counted[] =>
    cardsOf(role)
      .map((card) => ({ card, count: of(card) }))
      .filter(({ count }) => count !== 0)
      .sort((a, b) => Math.abs(b.count) - Math.abs(a.count))
      .slice(0, MOST_NAMED);
  if (!last) return { kind: 'played', cards: counted((card) => now.chips[card]) };
  const cards = counted((card) => now.chips[card] - last.chips[card]);
  const marketing = role === 'marketing';
  const price = marketing ? (Math.sign(now.price - last.price) as -1 | 0 | 1) : 0;
  const focus = marketing && now.focus !== last.focus;
  return cards.length === 0 && price === 0 && !focus ? { kind: 'same' } : { kind: 'changed', cards, price, focus };
}

/** Customers and leads with which the round began, against those of the round before. */
function startFact(view: View, team: string, round: number): CauseFact {
  const now = outcomeIn(view, round)?.teams[team]?.before;
  const last = outcomeIn(view, round - 1)?.teams[team]?.before;
  if (!now || !last) return { kind: 'startEqual' };
  const customers = now.customers + now.loyal;
  return { kind: 'start', customers, change: customers - last.customers - last.loyal, leads: now.leads };
}

/** Of the rivals that this viewer knows, by name or letter, the one whose number changed most; in a market of one's own they stay on the house plan. */
function rivalFact(view: View, team: string, round: number, measure: Measure, letterName: LetterName): CauseFact {
  if (view.session.settings.market === 'parallel') return { kind: 'rivalsHouse' };
  const [now, last] = [outcomeIn(view, round), outcomeIn(view, round - 1)];
  if (!now || !last) return { kind: 'rivalsFirst' };
  const of = measure === 'brandValue' ? 'brandValue' : 'revenue';
  const [most] = companiesIn(view, now, team, letterName)
    .flatMap(({ key, name, own }) => {
      const [after, before] = [now.teams[key]?.[of], last.teams[key]?.[of]];
      return own || after === undefined || before === undefined ? [] : [{ name, change: after - before }];
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return most ? { kind: 'rival', team: most.name, change: most.change } : { kind: 'rivalsUnknown' };
}

function shockFact(view: View, round: number): CauseFact {
  const names = (of: number): Both[] => outcomeIn(view, of)?.shocks.map(({ name }) => name) ?? [];
  const [now, last] = [names(round), names(round - 1)];
  return now.length + last.length === 0 ? { kind: 'noShocks' } : { kind: 'shocks', now, last };
}
