import type { Session } from '../session/state.ts';
import { heldSeats } from '../session/state.ts';
import type { Live } from '../view/project.ts';

/** What no recording holds, as a replay shows it: everybody who held a seat is here, and the server is nowhere. */
export const allHere = (session: Session): Live => ({
  connected: new Set(heldSeats(session).map(({ seat }) => seat)),
  addresses: [],
});
