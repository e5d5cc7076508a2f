import type { AnyCommand } from '../../../shared/session/commands.ts';
import { ALLOWANCES, RANKING_POLICIES } from '../../../shared/session/settings.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { inTheRoom } from './anyRoom.ts';
import { usher } from './usher.ts';

/** What a facilitator does besides the steps. */
export function chair(session: Session, what: number, count: number): AnyCommand {
  const round = currentRound(session)?.round ?? 1;
  const shock = {
    type: 'PlayShock',
    round: round + (count % 2),
    shock: ['downturn', 'scandal'][count % 4 > 1 ? 0 : 1] ?? '',
    team: count % 5 === 0 ? 'kawung' : null,
    announced: count % 3 === 0,
  } as const;
  const choices: readonly AnyCommand[] = [
    { type: 'PauseTime', round },
    { type: 'ResumeTime', round },
    { type: 'ResumeTime', round },
    { type: 'ExtendTime', round, seconds: 30 },
    { type: 'SetPace', pace: (['facilitator', 'clock', 'players'] as const)[count % 3] ?? 'clock' },
    { type: 'ShowCompanyValue', shown: count % 3 > 0 },
    { type: 'SeatBots' },
    { type: 'OpenChoices' },
    { type: count % 3 === 0 ? 'EndPractice' : 'StartPractice' },
    shock,
    shock,
    { type: 'GrantTime', round, seat: `s${1 + (count % 9)}`, seconds: 10 + (count % 50) },
    { type: 'SetAllowance', seat: `s${1 + (count % 9)}`, times: ALLOWANCES[count % 5] ?? 1 },
    ...inTheRoom(session, what, count),
    { type: 'SetRanking', policy: RANKING_POLICIES[count % 4] ?? 'open', delayed: count % 5 === 0 },
    { type: 'WithdrawShock', round: shock.round, shock: shock.shock },
  ];
  return [...choices, ...usher(count)][what % (choices.length + 10)] ?? { type: 'OpenChoices' };
}
