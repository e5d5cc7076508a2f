import type { ReleasedOutcome } from '../../shared/view/parts.ts';
import { scatter } from './townHash.ts';
import { funnelAt, soFarAt } from './townPeople.ts';
import type { Flight } from './townPicture.ts';

/** Weeks that a coin flies. */
const FLIGHT = 0.55;
/** More coins than this in the air at once would be a cloud. */
const MOST = 10;

/** The moment, in weeks, at which the revenue of the round reaches `cents`; `weeks` when it never does. */
export function reachedAt(column: readonly number[], cents: number, weeks: number): number {
  let sum = 0;
  for (let week = 0; week < weeks; week++) {
    const row = column[week] ?? 0;
    if (row > 0 && sum + row >= cents) return week + (cents - sum) / row;
    sum += row;
  }
  return weeks;
}

/** Coins in the air: those that the revenue of the next half week will lay on the pile, each from a buyer before the stall. */
export function flightsAt(
  team: ReleasedOutcome,
  week: number,
  weeks: number,
  coin: number,
  place: { readonly team: number; readonly people: number },
): Flight[] {
  const { revenue } = team.weeks;
  const first = Math.floor(Math.round(soFarAt(revenue, week)) / coin);
  const last = Math.floor(soFarAt(revenue, Math.min(weeks, week + FLIGHT)) / coin);
  const { customers, loyal } = funnelAt(team, Math.floor(week));
  const buyers = Math.max(1, Math.round((customers + loyal) / place.people));
  return Array.from({ length: Math.max(0, Math.min(MOST, last - first)) }, (_, n) => {
    const index = first + n;
    const lands = reachedAt(revenue, (index + 1) * coin, weeks);
    const slot = Math.floor(scatter(index, 40 + place.team) * buyers);
    const t = Math.min(1, Math.max(0, 1 - (lands - week) / FLIGHT));
    return { coin: index, from: { place: 'stall', team: place.team, slot }, t };
  });
}
