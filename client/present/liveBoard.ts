import type { SeatView } from '../../shared/view/peoplePart.ts';

/** Somebody who moved so lately is at work now; the server tells moves to ten seconds. Ms. */
const AT_WORK_MS = 25_000;
/** From here on it is worth saying that nothing has moved, ms. */
const QUIET_MS = 60_000;
const MINUTE = 60_000;

/** What one person does, as far as the line tells: `away` and `quiet` with whole minutes where these are known. */
export type Doing =
  | { readonly kind: 'bot' | 'working' | 'here' }
  | { readonly kind: 'quiet'; readonly minutes: number }
  | { readonly kind: 'away'; readonly minutes: number | null };

/** Who is at work, who has not moved for a while, and who is away for how long. `now` is the server's time. */
export function doingOf({ bot, deputy, here, light, moved }: SeatView, now: number): Doing {
  if (bot || deputy !== null) return { kind: 'bot' };
  if (!here || light?.light === 'lost') {
    const seen = light?.seen ?? null;
    return { kind: 'away', minutes: seen === null ? null : Math.max(0, Math.floor((now - seen) / MINUTE)) };
  }
  if (moved === null) return { kind: 'here' };
  const still = now - moved;
  if (still < AT_WORK_MS) return { kind: 'working' };
  return still < QUIET_MS ? { kind: 'here' } : { kind: 'quiet', minutes: Math.floor(still / MINUTE) };
}

/** What a role that is planning does, all its people together: somebody's work is the role's, and so is the last sign of whoever is away. */
export function roleDoing(seats: readonly SeatView[], now: number): Doing {
  const doings = seats.map((seat) => doingOf(seat, now));
  const here = doings.filter(({ kind }) => kind !== 'away');
  const working = here.find(({ kind }) => kind === 'working' || kind === 'bot' || kind === 'here');
  const least = (kind: 'quiet' | 'away'): number | null => {
    const minutes = doings.flatMap((it) => (it.kind === kind && it.minutes !== null ? [it.minutes] : []));
    return minutes.length > 0 ? Math.min(...minutes) : null;
  };
  if (here.some(({ kind }) => kind === 'working')) return { kind: 'working' };
  if (working) return { kind: 'here' };
  if (here.length > 0) return { kind: 'quiet', minutes: least('quiet') ?? 0 };
  return { kind: 'away', minutes: least('away') };
}
