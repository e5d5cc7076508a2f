import { fail, ok } from '../lib/result.ts';
import type { Strike } from '../market/shocks.ts';
import { strikesAll } from '../scenario/shock.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { Session, ShockAhead, Struck } from './state.ts';
import { playedLine } from './state.ts';

const lying = (session: Session, round: number, shock: string): ShockAhead | undefined =>
  playedLine(session).shocks.find((it) => it.round === round && it.shock === shock);

/**
 * Lays a shock of the deck ready for a round. Refuses `shock/unknown`, `shock/played` where it lies ready for that round,
 * `team/unknown`, and `shock/strikes-all` where it is to be aimed at one team and can only strike the market of all.
 */
export function playShock(
  session: Session,
  { round, shock, team, announced }: Extract<AskedCommand, { type: 'PlayShock' }>,
): Decided {
  const card = session.scenario.shocks.find(({ id }) => id === shock);
  if (!card) return fail('shock/unknown');
  if (lying(session, round, shock)) return fail('shock/played');
  if (team !== null) {
    if (!session.teams.some(({ id }) => id === team)) return fail('team/unknown');
    if (session.settings.market === 'shared' && strikesAll(card)) return fail('shock/strikes-all');
  }
  return ok([{ type: 'ShockPlayed', data: { line: session.playing, round, shock, team, announced } }]);
}

/** Takes a shock back that has not struck yet. */
export function withdrawShock(
  session: Session,
  { round, shock }: Extract<AskedCommand, { type: 'WithdrawShock' }>,
): Decided {
  if (!lying(session, round, shock)) return fail('shock/not-played');
  return ok([{ type: 'ShockWithdrawn', data: { line: session.playing, round, shock } }]);
}

/** The shocks that lie ready on a line after one was laid there or taken back. */
export function shocksAfter(
  { lines }: Session,
  event: Extract<SessionEvent, { type: 'ShockPlayed' | 'ShockWithdrawn' }>,
): readonly ShockAhead[] {
  const before = lines[event.data.line]?.shocks ?? [];
  const { line: _, ...data } = event.data;
  if ('announced' in data) return [...before, data];
  return before.filter(({ round, shock }) => round !== data.round || shock !== data.shock);
}

/** Shocks by their cards, as the market takes them. */
export const strikesOf = ({ scenario }: Session, struck: readonly Struck[]): Strike[] =>
  struck.map(({ shock, team }) => {
    const card = scenario.shocks.find(({ id }) => id === shock);
    if (!card) throw new Error(`the scenario has no shock ${shock}`);
    return { shock: card, team };
  });

/** What strikes when the market runs this round, in the order in which it was played. */
export const strikesIn = (session: Session, round: number): Strike[] =>
  strikesOf(
    session,
    playedLine(session).shocks.filter((it) => it.round === round),
  );
