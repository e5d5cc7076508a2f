import * as z from 'zod/mini';
import { Cents } from '../market/outcome.ts';

/**
 * What a team's round can owe its change to: its own two plans, what the round before left it (`start`), the other teams'
 * plans and what theirs left them, shocks, and the luck of the round.
 */
export const FACTORS = ['sales', 'marketing', 'start', 'rivals', 'shocks', 'luck'] as const;
export type Factor = (typeof FACTORS)[number];

/** Cents that each factor adds to (or takes from) a change; together they are the change, to the cent. */
export const Causes = z.record(z.enum(FACTORS), Cents);
export type Causes = z.infer<typeof Causes>;

/** Why one team's numbers are others than those of the round before. */
export const TeamCauses = z.object({ revenue: Causes, brandValue: Causes, companyValue: Causes });
export type TeamCauses = z.infer<typeof TeamCauses>;
