import type { Decision } from '../../market/outcome.ts';
import type { Role } from '../../scenario/cards.ts';
import { cardsOf, ROLES } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { playedLine } from '../../session/state.ts';
import { projectionOf } from '../projection.ts';
import { teamIds, Workshop } from '../workshop.ts';
import type { Bar } from './bar.ts';
import { atLeast, shareOf } from './bar.ts';

const FIELD = ['balanced', 'tactical', 'strategic', 'discounter', 'brandBuilder'] as const;

/** The own role as it is now, the other as it was last. */
function draftOf(role: Role, now: Decision, last: Decision): Decision {
  const chips = { ...last.chips };
  for (const card of cardsOf(role)) chips[card] = now.chips[card];
  const { price, focus } = role === 'marketing' ? now : last;
  return { chips, price, focus };
}

type Hit = { readonly revenue: boolean; readonly brandValue: boolean };

/** Every projection that the roles of one workshop of bots could have asked for, from round 2 on, held against what came. */
function hitsOf(scenario: Scenario, seed: string): Hit[] {
  const workshop = new Workshop(scenario, seed, FIELD);
  const ids = teamIds(FIELD.length);
  const hits: Hit[] = [];
  workshop.playRound();
  for (let round = 2; round <= scenario.rounds; round += 1) {
    const state = playedLine(workshop.session).market;
    const last = workshop.decisions().at(-1) ?? {};
    const outcomes = workshop.playRound();
    const now = workshop.decisions().at(-1) ?? {};
    for (const team of ids) {
      const rivals = Object.fromEntries(Object.entries(last).filter(([id]) => id !== team));
      const [own, before, came] = [now[team], last[team], outcomes[team]];
      if (!own || !before || !came) throw new Error(`nothing known of ${team}`);
      for (const role of ROLES) {
        const plan = draftOf(role, own, before);
        const range = projectionOf(scenario, state, { team, role, plan, rivals }, `${seed}/${round}/${team}/${role}`);
        const within = (key: keyof Hit): boolean => came[key] >= range[key].low && came[key] <= range[key].high;
        hits.push({ revenue: within('revenue'), brandValue: within('brandValue') });
      }
    }
  }
  return hits;
}

/** How often what came lay within what was projected: a range that is worth its name holds four of five. */
export function coverageBars(scenario: Scenario, seeds: readonly string[]): Bar[] {
  const hits = seeds.flatMap((seed) => hitsOf(scenario, seed));
  return [
    atLeast(
      'projection.revenue',
      'share of projections that held the revenue of the round',
      shareOf(hits, (it) => it.revenue),
      0.8,
    ),
    atLeast(
      'projection.brand',
      'share of projections that held the brand value at its end',
      shareOf(hits, (it) => it.brandValue),
      0.8,
    ),
  ];
}
