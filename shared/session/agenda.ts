import type { AGENDAS, Settings } from './settings.ts';
import type { Phase } from './state.ts';

export type AgendaLength = (typeof AGENDAS)[number];

/** What a workshop is made of. The half-time swap, the second attempt and the check are items that no step of the session marks. */
export const ITEMS = ['start', 'practice', 'round', 'swap', 'debrief', 'attempt', 'check'] as const;
export type ItemName = (typeof ITEMS)[number];

export type PhaseSeconds = Readonly<Record<Phase, number>>;

/** One item of an agenda. `phases` says how the time of a round is spent; their sum is its length. */
export type Item = {
  readonly item: ItemName;
  readonly round: number | null;
  readonly seconds: number;
  readonly phases: PhaseSeconds | null;
};

type Preset = {
  readonly practice: PhaseSeconds | null;
  readonly round: PhaseSeconds;
  /** Minutes of each item that is not played. */
  readonly minutes: { readonly [I in Exclude<ItemName, 'practice' | 'round'>]: number };
};

/** Rounds for which the agendas are made: three years, long enough for a brand to pay back. */
export const FULL_ROUNDS = 6;

/** The learning model wants at least this part of a workshop for talking about it. */
export const LEAST_DEBRIEF = 0.25;

/** In each, the card of a round is read aloud in what people think of as the review: 1½ minutes are 70 and 20 seconds. */
const PRESETS: Readonly<Record<AgendaLength, Preset>> = {
  60: {
    practice: null,
    round: { briefing: 20, planning: 180, market: 30, review: 70 },
    minutes: { start: 10, swap: 0, debrief: 20, attempt: 0, check: 0 },
  },
  90: {
    practice: { briefing: 60, planning: 240, market: 30, review: 150 },
    round: { briefing: 30, planning: 270, market: 30, review: 120 },
    minutes: { start: 10, swap: 0, debrief: 27, attempt: 0, check: 0 },
  },
  180: {
    practice: { briefing: 60, planning: 300, market: 30, review: 210 },
    round: { briefing: 30, planning: 360, market: 30, review: 180 },
    minutes: { start: 15, swap: 10, debrief: 50, attempt: 20, check: 15 },
  },
};

const lengthOf = ({ briefing, planning, market, review }: PhaseSeconds): number =>
  briefing + planning + market + review;

/** How long each phase of a round lasts by an agenda, in seconds. */
export const roundSeconds = (agenda: AgendaLength): PhaseSeconds => PRESETS[agenda].round;

/** Whether an agenda begins with a round that does not count. */
export const hasPractice = (agenda: AgendaLength): boolean => PRESETS[agenda].practice !== null;

/**
 * The items of a workshop of so many minutes and rounds, in order. They always last as long as the agenda says: the time of
 * rounds that are not played goes to the debrief. Half-time needs a round on either side.
 */
export function agendaItems(agenda: AgendaLength, rounds: number): readonly Item[] {
  const { practice, round, minutes } = PRESETS[agenda];
  const plain = (item: keyof Preset['minutes'], more = 0): readonly Item[] => {
    const seconds = minutes[item] * 60 + more;
    return seconds === 0 ? [] : [{ item, round: null, seconds, phases: null }];
  };
  const played = (item: 'practice' | 'round', phases: PhaseSeconds, number: number | null): Item => ({
    item,
    round: number,
    seconds: lengthOf(phases),
    phases,
  });
  const half = Math.floor(rounds / 2);
  const left = Math.max(0, FULL_ROUNDS - rounds) * lengthOf(round) + (half === 0 ? minutes.swap * 60 : 0);
  return [
    ...plain('start'),
    ...(practice ? [played('practice', practice, null)] : []),
    ...Array.from({ length: rounds }, (_, index) => [
      played('round', round, index + 1),
      ...(index + 1 === half ? plain('swap') : []),
    ]).flat(),
    ...plain('debrief', left),
    ...plain('attempt'),
    ...plain('check'),
  ];
}

/** The agenda that a session follows; nothing where none was chosen. */
export const itemsOf = ({ room, rounds }: Pick<Settings, 'room' | 'rounds'>): readonly Item[] =>
  room.agenda === null ? [] : agendaItems(room.agenda, rounds);
