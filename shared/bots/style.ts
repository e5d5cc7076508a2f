import type { PlanPart } from '../view/parts.ts';

/** A card of either role, as a view names it. */
export type BotCard = keyof PlanPart['chips'];

/** What a style thinks of a card: the weight of its first chip against the other cards of the role. */
export type Taste = Readonly<Record<BotCard, number>>;

/** A sentence in both languages. */
export type Wording = { readonly en: string; readonly id: string };

/** Every way in which a bot can play, by name. */
export const STYLES = ['balanced', 'tactical', 'strategic', 'discounter', 'brandBuilder', 'copycat', 'random'] as const;
export type Style = (typeof STYLES)[number];

/** Styles that play to do well; `random` is there to be beaten. */
export const SENSIBLE_STYLES: readonly Style[] = STYLES.filter((style) => style !== 'random');

/** All that makes a style, as values. */
export type Habit = {
  /** What the style is, for people. */
  readonly what: Wording;
  /** Chips go where they are liked most, each further chip on a card counting less, or wherever luck puts them. */
  readonly chips: 'liked' | 'anywhere';
  readonly taste: Taste;
  /** Cards on which one chip is enough. */
  readonly once: readonly BotCard[];
  /** Leans to what the team in front seems to do. */
  readonly follows: boolean;
  /** `low` and `usual` always; `earned`: high once the name carries it, usual until then; `any`: one of the three. */
  readonly price: 'low' | 'usual' | 'earned' | 'any';
  /** Chance that Marketing leaves its focus to luck, 0 to 1; otherwise it speaks to all. */
  readonly strays: number;
  /** The part of the chips that it would give Marketing, 0 to 1; null takes the split as it is. */
  readonly marketing: number | null;
};
