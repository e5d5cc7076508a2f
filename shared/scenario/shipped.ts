import { COFFEE } from './coffee.ts';
import type { Scenario } from './scenario.ts';

/** The scenarios that come with Pasar, in the order in which they are offered. */
export const SHIPPED: readonly Scenario[] = [COFFEE];

/** A shipped scenario by its id, or undefined. */
export const shipped = (id: string): Scenario | undefined => SHIPPED.find((scenario) => scenario.id === id);
