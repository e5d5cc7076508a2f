import coffee from './coffee.json' with { type: 'json' };
import { Scenario } from './scenario.ts';

/** Ground coffee from the highlands, sold in bags to homes, offices and cafés in one city: a routine good that people keep buying. */
export const COFFEE: Scenario = Scenario.parse(coffee);

/** The scenarios that come with Pasar, in the order in which they are offered. A file that does not fit stops the start. */
export const SHIPPED: readonly Scenario[] = [COFFEE];

/** A shipped scenario by its id, or undefined. */
export const shipped = (id: string): Scenario | undefined => SHIPPED.find((scenario) => scenario.id === id);
