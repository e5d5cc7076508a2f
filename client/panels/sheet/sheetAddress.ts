import type { AgendaLength } from '../../../shared/session/agenda.ts';
import type { View } from '../../../shared/view/parts.ts';
import { timeField } from '../../present/standing.ts';

/** What a run sheet is drawn from. Nothing secret: its address may lie in a history, and on a printer. */
export type Sheet = {
  readonly agenda: AgendaLength;
  readonly rounds: number;
  readonly teams: number;
  readonly title: string;
  readonly code: string;
  /** `09:00` */
  readonly start: string;
};

const NINE = '09:00';
export const LENGTHS = [60, 90, 180] as const satisfies readonly AgendaLength[];

/** The address of the run sheet's page. */
export const addressOfSheet = (sheet: Sheet): string =>
  `/runsheet?${new URLSearchParams(Object.entries(sheet).map(([key, value]): [string, string] => [key, String(value)]))}`;

/** Reads such an address; whatever makes no sense is as in a workshop of ninety minutes. */
export function sheetOf(search: string): Sheet {
  const said = new URLSearchParams(search);
  const whole = (key: string, least: number, most: number, otherwise: number): number => {
    const count = Number(said.get(key) ?? Number.NaN);
    return Number.isInteger(count) && count >= least && count <= most ? count : otherwise;
  };
  const start = said.get('start') ?? '';
  return {
    agenda: LENGTHS.find((it) => it === Number(said.get('agenda'))) ?? 90,
    rounds: whole('rounds', 1, 6, 6),
    teams: whole('teams', 1, 99, 4),
    title: (said.get('title') ?? '').slice(0, 60),
    code: (said.get('code') ?? '').slice(0, 12),
    start: /^([01]\d|2[0-3]):[0-5]\d$/.test(start) ? start : NINE,
  };
}

/** The run sheet of a session that is open. */
export const sheetAddress = ({ session, people, course }: View): string =>
  addressOfSheet({
    agenda: session.settings.room.agenda ?? 90,
    rounds: session.settings.rounds,
    teams: people.teams.length,
    title: session.settings.title,
    code: session.code,
    start: course?.startsAt ? timeField(course.startsAt) : NINE,
  });
