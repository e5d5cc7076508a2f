import type { HostRequest } from '../../../shared/protocol/http.ts';
import { FULL_ROUNDS, roundSeconds } from '../../../shared/session/agenda.ts';
import type { Language, Settings } from '../../../shared/session/settings.ts';

/** What the facilitator has chosen so far. */
export type HostWish = {
  readonly title: string;
  readonly scenario: string | null;
  readonly teams: number;
  readonly rounds: number;
  /** Minutes of planning where no agenda says; null means no limit. */
  readonly minutes: number | null;
  readonly pace: 'facilitator' | 'clock';
  readonly language: Language;
  readonly openAll: boolean;
  readonly market: Settings['market'];
  readonly ranking: Settings['ranking'];
  readonly room: Settings['room'];
  /** Whether there is a learning check; null: where the agenda has time for it. */
  readonly learning: boolean | null;
};

export const TEAM_CHOICES = [2, 3, 4, 5, 6, 7, 8] as const;
export const ROUND_CHOICES = [1, 2, 3, 4, 5, 6] as const;
export const MINUTE_CHOICES = [3, 5, 7.5, 10, null] as const;
export const AGENDA_CHOICES = [60, 90, 180, null] as const;
export const SILENCE_CHOICES = ['last', 'house', 'bot'] as const;
export const AWAY_CHOICES = [null, 30, 60, 120] as const;
export const KEPT_CHOICES = [1, 7, 30, null] as const;

export const firstWish = (language: Language): HostWish => ({
  title: '',
  scenario: null,
  teams: 4,
  rounds: FULL_ROUNDS,
  minutes: 7.5,
  pace: 'facilitator',
  language,
  openAll: false,
  market: 'shared',
  ranking: { policy: 'open', delayed: false },
  room: { silence: 'last', awaySeconds: null, retentionDays: null, agenda: 90 },
  learning: null,
});

/** From so many people on, teams of four talk more than teams of two, and a room follows few teams better than many. */
const MANY = 10;

/** How many teams suit so many people: pairs in a small room, then about four in each; a few may share a role. */
export const teamsFor = (people: number): number => {
  const wanted = people < MANY ? Math.floor(people / 2) : Math.max(4, Math.round(people / 4));
  return Math.min(TEAM_CHOICES[TEAM_CHOICES.length - 1] ?? 8, Math.max(TEAM_CHOICES[0], wanted));
};

/** How many sit in the smallest and in the largest of so many teams. */
export const teamSizes = (people: number, teams: number): { readonly least: number; readonly most: number } => ({
  least: Math.floor(people / teams),
  most: Math.ceil(people / teams),
});

/** Whether there is a learning check: as was chosen, else in the long workshop alone. */
export const hasLearning = ({ learning, room }: HostWish): boolean => learning ?? room.agenda === 180;

const planningOf = ({ room, minutes }: HostWish): number | null => {
  if (room.agenda !== null) return roundSeconds(room.agenda).planning;
  return minutes === null ? null : Math.round(minutes * 60);
};

/** The request that opens such a session. `fallback` is the scenario where none was picked. */
export function requestOf(wish: HostWish, fallback: string, id: string): HostRequest {
  const { title, rounds, pace, language, openAll, market, ranking, room } = wish;
  return {
    id,
    scenario: wish.scenario ?? fallback,
    teams: wish.teams,
    settings: {
      title: title.trim(),
      rounds,
      pace,
      language,
      openAll,
      market,
      ranking,
      room,
      learning: hasLearning(wish),
      planningSeconds: planningOf(wish),
    },
  };
}
