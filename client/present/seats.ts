import type { Role } from '../../shared/scenario/cards.ts';
import type { View } from '../../shared/view/parts.ts';

export type TeamView = View['people']['teams'][number];

export const otherRole = (role: Role): Role => (role === 'sales' ? 'marketing' : 'sales');

/** The team that a seat belongs to. */
export const teamOfSeat = (view: View, seat: string | null): TeamView | null =>
  view.people.teams.find((team) => team.seats.some((it) => it.seat === seat)) ?? null;

/** The name of whoever sits there; null where nobody is known by that id. */
export const nameOfSeat = (view: View, seat: string | null): string | null =>
  teamOfSeat(view, seat)?.seats.find((it) => it.seat === seat)?.name ?? null;

/** Names of all who hold a role in a team, in the order in which they came. */
export const namesInRole = (team: TeamView | null, role: Role): string[] =>
  team?.seats.filter((it) => it.roles.includes(role)).map((it) => it.name) ?? [];

/** Whether bots alone play a role: their own seats, or those of people for whom they play. */
export const isBotsRole = (team: TeamView | null, role: Role): boolean => {
  const seats = team?.seats.filter((it) => it.roles.includes(role)) ?? [];
  return seats.length > 0 && seats.every(({ bot, deputy }) => bot || deputy !== null);
};
