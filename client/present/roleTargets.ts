import type { ReleasedOutcome } from '../../shared/view/parts.ts';

/** One target of a role in a round; money in cents. `gap` is what came less what was to be reached. */
export type RoleTarget = {
  readonly role: 'sales' | 'marketing';
  /** The quarter of a quota; null for brand value. */
  readonly quarter: number | null;
  readonly target: number;
  readonly truth: number;
  readonly gap: number;
  readonly met: boolean;
};

/**
 * What each role answers for: Sales the quota of every quarter of the round, Marketing brand value at its end, which should
 * not be less than at its beginning.
 */
export const roleTargets = ({ quarters, brandValue, brandValueBefore }: ReleasedOutcome): RoleTarget[] => [
  ...quarters.map(
    ({ quarter, quota, revenue, hit }): RoleTarget => ({
      role: 'sales',
      quarter,
      target: quota,
      truth: revenue,
      gap: revenue - quota,
      met: hit,
    }),
  ),
  {
    role: 'marketing',
    quarter: null,
    target: brandValueBefore,
    truth: brandValue,
    gap: brandValue - brandValueBefore,
    met: brandValue >= brandValueBefore,
  },
];
