import type { Language } from '../../../shared/session/settings.ts';
import type { Shelf } from '../../model/keyring.ts';
import type { HostWish } from './hostWish.ts';
import {
  AGENDA_CHOICES,
  AWAY_CHOICES,
  firstWish,
  KEPT_CHOICES,
  MINUTE_CHOICES,
  ROUND_CHOICES,
  SILENCE_CHOICES,
  TEAM_CHOICES,
} from './hostWish.ts';

const PLACE = 'pasar.host';
const BOTH = [true, false] as const;

type Raw = Readonly<Record<string, unknown>>;
const record = (value: unknown): Raw => (typeof value === 'object' && value !== null ? { ...value } : {});

/** What was chosen the last time in this browser; whatever is not on offer any more counts as not chosen. The name is new each time. */
export function keptWish(shelf: Shelf | null, language: Language): HostWish {
  const first = firstWish(language);
  let raw: Raw;
  try {
    raw = record(JSON.parse(shelf?.getItem(PLACE) ?? '{}'));
  } catch {
    return first;
  }
  const [ranking, room] = [record(raw['ranking']), record(raw['room'])];
  const one = <V>(offered: readonly V[], held: unknown, otherwise: V): V =>
    offered.find((value) => value === held) ?? (held === null && offered.includes(null as V) ? (null as V) : otherwise);
  return {
    title: '',
    scenario: typeof raw['scenario'] === 'string' ? raw['scenario'] : null,
    teams: one<number>(TEAM_CHOICES, raw['teams'], first.teams),
    rounds: one<number>(ROUND_CHOICES, raw['rounds'], first.rounds),
    minutes: one<number | null>(MINUTE_CHOICES, raw['minutes'], first.minutes),
    pace: one(['facilitator', 'clock'], raw['pace'], first.pace),
    language: one(['id', 'en'], raw['language'], first.language),
    openAll: one(BOTH, raw['openAll'], first.openAll),
    market: one(['shared', 'parallel'], raw['market'], first.market),
    ranking: {
      policy: one(['open', 'own', 'anonymous', 'hidden'], ranking['policy'], first.ranking.policy),
      delayed: one(BOTH, ranking['delayed'], first.ranking.delayed),
    },
    room: {
      silence: one(SILENCE_CHOICES, room['silence'], first.room.silence),
      awaySeconds: one<number | null>(AWAY_CHOICES, room['awaySeconds'], first.room.awaySeconds),
      retentionDays: one<number | null>(KEPT_CHOICES, room['retentionDays'], first.room.retentionDays),
      agenda: one(AGENDA_CHOICES, room['agenda'], first.room.agenda),
    },
    learning: one([...BOTH, null], raw['learning'], first.learning),
  };
}

/** Makes these choices the next default in this browser. Without storage nothing is kept, and nothing breaks. */
export function keepWish(shelf: Shelf | null, { title: _, ...choices }: HostWish): void {
  try {
    shelf?.setItem(PLACE, JSON.stringify(choices));
  } catch {
    // A full or blocked storage: the next session begins with the standard choices.
  }
}
