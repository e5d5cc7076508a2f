import { EVENT_SCHEMA } from '../session/events.ts';
import type { Team } from '../session/settings.ts';
import { MOTIFS } from '../session/settings.ts';
import type { Session } from '../session/state.ts';
import type { RecordedEvent, Recording } from './recording.ts';
import { record } from './recording.ts';

/** What of a session's words stays in a copy of its recording. Nothing of it, unless somebody wishes. */
export type Kept = {
  /** People's own names; else they are called by their seat. */
  readonly people: boolean;
  /** Names and motifs of the teams; else letters, which the session's seed dealt out. */
  readonly teams: boolean;
  /** What people typed: the title, reasons, messages. */
  readonly words: boolean;
};

/** What stands for a name: `{{team}}` and `{{letter}}` are filled in. */
export type StandIns = {
  readonly sales: string;
  readonly marketing: string;
  readonly both: string;
  readonly team: string;
};

/** Stands where something was typed that is left out. */
const LEFT_OUT = '…';

/**
 * A copy of a recording that names nobody and quotes nobody, as far as that is not wished for. What was decided and what came of
 * it stays, so that it replays to the same figures; ids of seats and teams stay too, since the luck hangs on the latter. People
 * are called by the seat that they held last, with a number where there are several.
 */
export function anonymous(events: readonly RecordedEvent[], session: Session, kept: Kept, as: StandIns): Recording {
  const teams = kept.teams ? session.teams : lettered(session, as);
  const names = namesBySeat(session, teams, as);
  const told = withoutNotes(events).flatMap((event): RecordedEvent[] => {
    const named = kept.people ? event : withoutName(event, names);
    const dressed = withTeams(named, teams);
    return kept.words ? [dressed] : withoutWords(dressed);
  });
  return record(told.map((event, index) => ({ ...event, version: index + 1, schema: EVENT_SCHEMA })));
}

/** Without what facilitators noted for themselves, which goes to nobody else, wished or not. */
export const withoutNotes = <R extends { readonly version: number; readonly type: string }>(rows: readonly R[]): R[] =>
  rows.filter(({ type }) => type !== 'DebriefNoted').map((row, index) => ({ ...row, version: index + 1 }));

const fill = (text: string, word: string, by: string): string => text.replaceAll(`{{${word}}}`, by);

const lettered = ({ teams, letters }: Session, { team }: StandIns): Team[] =>
  teams.map((it) => {
    const letter = letters[it.id] ?? 'a';
    const motif = MOTIFS[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? it.motif;
    return { ...it, name: fill(team, 'letter', letter.toUpperCase()), motif };
  });

/** Who held a seat last is called by it; names that more than one would have are numbered in the order of the seats. */
function namesBySeat({ seats }: Session, teams: readonly Team[], as: StandIns): ReadonlyMap<string, string> {
  const labels = seats.map(({ seat, team, roles }) => {
    const [role] = roles;
    const text = role === undefined || roles.length > 1 ? as.both : as[role];
    return { seat, label: fill(text, 'team', teams.find(({ id }) => id === team)?.name ?? '') };
  });
  const counted = new Map<string, number>();
  return new Map(
    labels.map(({ seat, label }) => {
      const nth = (counted.get(label) ?? 0) + 1;
      counted.set(label, nth);
      const alone = labels.filter((it) => it.label === label).length === 1;
      return [seat, alone ? label : `${label} ${nth}`];
    }),
  );
}

function withoutName(event: RecordedEvent, names: ReadonlyMap<string, string>): RecordedEvent {
  if (event.type === 'SeatTaken')
    return { ...event, data: { ...event.data, name: names.get(event.data.seat) ?? LEFT_OUT } };
  if (event.type === 'SeatRenamed')
    return { ...event, data: { ...event.data, name: names.get(event.data.seat) ?? LEFT_OUT } };
  return event;
}

const withTeams = (event: RecordedEvent, teams: readonly Team[]): RecordedEvent =>
  event.type === 'SessionOpened' ? { ...event, data: { ...event.data, teams: [...teams] } } : event;

/** The fact without what somebody typed in it; a message is nothing else, and is left out whole. The session's own name goes, too. */
function withoutWords(event: RecordedEvent): RecordedEvent[] {
  switch (event.type) {
    case 'SessionOpened': {
      const settings = { ...event.data.settings, title: '' };
      return [{ ...event, data: { ...event.data, session: 'replay', code: '', settings } }];
    }
    case 'NoticePosted':
    case 'NoticeWithdrawn':
      return [];
    case 'OfferMade':
      return [{ ...event, data: { ...event.data, reason: '' } }];
    case 'PlanCorrected':
      return [{ ...event, data: { ...event.data, reason: LEFT_OUT } }];
    case 'BudgetAdjusted':
      return [{ ...event, data: { ...event.data, reason: LEFT_OUT } }];
    default:
      return [event];
  }
}
