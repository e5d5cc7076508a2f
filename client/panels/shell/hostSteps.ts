import type { OfferedScenario } from '../../net/http.ts';
import type { HostWish } from './hostWish.ts';

/** The steps in which a session is prepared. */
export const HOST_STEPS = ['workshop', 'market', 'room', 'summary'] as const;
export type HostStep = (typeof HOST_STEPS)[number];

export type HostStepProps = {
  readonly wish: HostWish;
  readonly scenarios: readonly OfferedScenario[];
  readonly onWish: (wish: HostWish) => void;
};

/** The scenario that was picked, or the first; one that is not on offer any more counts as not picked. */
export const scenarioOf = (
  { scenario }: HostWish,
  scenarios: readonly OfferedScenario[],
): OfferedScenario | undefined => scenarios.find(({ id }) => id === scenario) ?? scenarios[0];
