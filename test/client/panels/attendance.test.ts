import { expect, it } from 'vitest';
import { attendance } from '../../../client/panels/parts/people.ts';
import { viewOf } from '../fixtures/view.ts';

const { people } = viewOf('sales');
const without = (...gone: string[]) => ({
  ...people,
  teams: people.teams.map((team) => ({ ...team, seats: team.seats.filter(({ seat }) => !gone.includes(seat)) })),
});
const away = (...names: string[]) => ({
  ...people,
  teams: people.teams.map((team) => ({
    ...team,
    seats: team.seats.map((seat) => ({ ...seat, here: !names.includes(seat.name) })),
  })),
});

it('counts who is here of everybody who is expected', () => {
  expect(attendance(people)).toMatchObject({ here: 8, expected: 8, away: [], missing: [] });
});

it('expects somebody for each role that is empty, and names its team', () => {
  const found = attendance(without('parang-sales', 'mendung-sales', 'mendung-marketing'));
  expect(found).toMatchObject({ here: 5, expected: 8, filled: 5, needed: 8 });
  expect(found.missing.map(({ team, roles }) => [team.team, roles])).toEqual([
    ['parang', ['sales']],
    ['mendung', ['sales', 'marketing']],
  ]);
});

it('names who has a seat and is not connected', () => {
  const found = attendance(away('Budi', 'Ida'));
  expect(found).toMatchObject({ here: 6, expected: 8, filled: 8 });
  expect(found.away.map(({ name }) => name)).toEqual(['Budi', 'Ida']);
});

it('expects one person where one plays both roles', () => {
  const [kawung, ...others] = people.teams;
  const [budi] = kawung?.seats ?? [];
  if (!kawung || !budi) throw new Error('no Budi');
  const both = { ...kawung, seats: [{ ...budi, roles: ['sales' as const, 'marketing' as const] }] };
  expect(attendance({ ...people, teams: [both, ...others] })).toMatchObject({ here: 7, expected: 7, missing: [] });
});
