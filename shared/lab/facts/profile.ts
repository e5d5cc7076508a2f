import type { Scenario } from '../../scenario/scenario.ts';
import { FACTS } from './facts.ts';
import type { Measured } from './measure.ts';
import { measure } from './measure.ts';

/** Facts that can be asked of any market, though their bands are those of a routine consumer good. */
const EVERYWHERE = ['A1', 'A2', 'A4', 'A5', 'A8', 'A10', 'A11', 'A12', 'A14', 'A16', 'A20'] as const;

/** These facts as another scenario shows them, by the same recipes and without luck. */
export const profileOf = (scenario: Scenario): Measured[] =>
  FACTS.filter(({ id }) => EVERYWHERE.some((asked) => asked === id)).map((fact) => measure(fact, () => scenario));
