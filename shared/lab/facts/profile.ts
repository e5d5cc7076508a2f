import type { Scenario } from '../../scenario/scenario.ts';
import { FACTS } from './facts.ts';
import type { Measured } from './measure.ts';
import { measure } from './measure.ts';

/** Facts that can be asked of any market, though their bands are those of a routine consumer good. */
export const COMMON = ['A1', 'A2', 'A4', 'A5', 'A8', 'A10', 'A11', 'A12', 'A14', 'A16', 'A20'] as const;

/** The common facts as another scenario shows them, by the same recipes and without luck. */
export const profileOf = (scenario: Scenario): Measured[] =>
  FACTS.filter(({ id }) => COMMON.some((common) => common === id)).map((fact) => measure(fact, () => scenario));
