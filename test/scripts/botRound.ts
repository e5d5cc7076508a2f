import type { View } from '../../shared/view/parts.ts';
import type { Device } from '../server/socket/device.ts';
import { hears, must } from '../server/socket/device.ts';

export const everybody = (view: View) => view.people.teams.flatMap(({ seats }) => seats);
export const allHere = (seats: number) => (view: View) => everybody(view).filter(({ here }) => here).length === seats;
const allLocked = ({ people }: View): boolean => people.teams.every(({ locked }) => locked.length === 2);

/** Planning opens, everybody locks, the market answers. */
export async function round(chair: Device, number: number): Promise<void> {
  await must(chair, { type: 'OpenPlanning', round: number });
  await hears(chair, `all locked in round ${number}`, allLocked);
  await must(chair, { type: 'CloseRound', round: number });
  await must(chair, { type: 'OpenReview', round: number });
}
