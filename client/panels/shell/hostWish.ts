import type { HostRequest } from '../../../shared/protocol/http.ts';
import type { Language, Settings } from '../../../shared/session/settings.ts';

/** What the facilitator has chosen so far. */
export type HostWish = {
  readonly title: string;
  readonly scenario: string | null;
  readonly teams: number;
  readonly rounds: number;
  /** Minutes of planning; null means no limit. */
  readonly minutes: number | null;
  readonly pace: 'facilitator' | 'clock';
  readonly language: Language;
  readonly openAll: boolean;
  readonly market: Settings['market'];
  readonly ranking: Settings['ranking'];
  readonly room: Settings['room'];
};

export const TEAM_CHOICES = [2, 3, 4, 5, 6, 7, 8] as const;
export const ROUND_CHOICES = [1, 2, 3, 4, 5, 6] as const;
export const FULL_ROUNDS = 6;
export const MINUTE_CHOICES = [3, 5, 7.5, 10, null] as const;

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
  room: { silence: 'last', awaySeconds: null, retentionDays: null, agenda: null },
});

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
      planningSeconds: wish.minutes === null ? null : Math.round(wish.minutes * 60),
    },
  };
}
