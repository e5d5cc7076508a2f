import type { Round, Session } from '../../../shared/session/state.ts';

/**
 * What was found out about a line once its debrief is open: of every team where all its rounds are told alike, by name or by letter; else
 * only of the own one, since what is told of all rounds would say who had which letter.
 */
export function inHindsight(session: Session, rounds: readonly Round[], team: string | null): string[] {
  if (session.stage !== 'debrief') return [];
  const open = rounds.filter(({ ranking }) => ranking.policy === 'open').length;
  const masked = Object.values(session.lines).some((line) =>
    line.rounds.some(({ ranking }) => ranking.policy === 'anonymous'),
  );
  const { teamsBy } = session.talk;
  const alike = teamsBy === null ? !masked || open === 0 || open === rounds.length : teamsBy !== 'none';
  if (alike) return ['LINE/hindsight/**'];
  const weighed = session.lines[session.playing]?.hindsight.weighed ?? [];
  return [
    'LINE/hindsight/luck/**',
    ...(team === null ? [] : [`LINE/hindsight/payback/${team}/**`]),
    ...weighed.flatMap((it, i) => (it.team === team ? [`LINE/hindsight/weighed/${i}/**`] : [])),
  ];
}
