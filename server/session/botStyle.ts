import type { Style } from '../../shared/bots/style.ts';
import { SENSIBLE_STYLES } from '../../shared/bots/style.ts';
import type { Session } from '../../shared/session/state.ts';

/** How bots play for a team: both roles think alike, and teams differ, so that there is something to compare. */
export const styleOf = ({ teams }: Session, team: string): Style =>
  SENSIBLE_STYLES[teams.findIndex(({ id }) => id === team) % SENSIBLE_STYLES.length] ?? 'balanced';
