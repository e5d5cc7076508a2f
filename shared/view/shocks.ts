import type { Shock } from '../scenario/shock.ts';
import { strikesAll } from '../scenario/shock.ts';
import type { Round, Session } from '../session/state.ts';
import { playedLine } from '../session/state.ts';
import type { Release } from './release.ts';
import type { DeckCard, ShockAheadView, ShockView } from './shockParts.ts';

type Words = Pick<ShockView, 'shock' | 'name' | 'story' | 'weeks' | 'effect'>;

const words = ({ id, name, story, weeks, effects }: Shock): Words => ({
  shock: id,
  name: { ...name },
  story: { ...story },
  weeks,
  effect: effects[0]?.type ?? 'demand',
});

const cardOf = (session: Session, shock: string): Shock => {
  const card = session.scenario.shocks.find(({ id }) => id === shock);
  if (!card) throw new Error(`the scenario has no shock ${shock}`);
  return card;
};

/**
 * The shocks that struck a round. Where rivals must not be known, those that were aimed at one of them are left out: with the
 * figures of who was struck they would tell who that is.
 */
export const struckIn = (session: Session, round: Round, { policy, keys }: Release): ShockView[] =>
  round.struck
    .filter(({ team }) => team === null || policy !== 'anonymous' || keys.some(([key]) => key === team))
    .map(({ shock, team }) => ({ ...words(cardOf(session, shock)), team }));

/** The shocks that lie ready: all of them, or only those that everybody was told of. */
export const shocksAhead = (session: Session, which: 'all' | 'announced'): ShockAheadView[] =>
  playedLine(session)
    .shocks.filter(({ announced }) => which === 'all' || announced)
    .map(({ shock, team, round, announced }) => ({ ...words(cardOf(session, shock)), team, round, announced }));

/** The whole deck, as the scenario has it. */
export const deckOf = ({ scenario, settings }: Session): DeckCard[] =>
  scenario.shocks.map((shock) => ({
    ...words(shock),
    aims: settings.market === 'parallel' || !strikesAll(shock),
    suggested: scenario.agenda.filter((entry) => entry.shock === shock.id).map(({ round }) => round),
  }));
