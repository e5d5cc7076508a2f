import { Workshop } from '../../shared/lab/workshop.ts';
import * as market from '../../shared/market/market.ts';
import type { Strike } from '../../shared/market/shocks.ts';
import { whatIf } from '../../shared/replay/whatIf.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { COFFEE, SHIPPED } from '../../shared/scenario/shipped.ts';
import { playedLine } from '../../shared/session/state.ts';
import { plansFor, TEAMS } from './plans.ts';

/** One step of a course: all that the market was asked, and all that it answered. */
export type Step = { readonly asked: unknown; readonly numbers: unknown };

/** A course of rounds that is played alike everywhere: luck, shocks and values on. The first step is the opening. */
export type Course = { readonly id: string; readonly scenario: Scenario; readonly play: () => Step[] };

const SEED = 'pasar1:90a7d5e1c0ffee42';

/** The scenario's whole deck, dealt over the rounds; every other shock strikes one team alone. */
export const strikesOf = ({ shocks }: Scenario, round: number, rounds: number): Strike[] =>
  shocks.flatMap((shock, i) => (i % rounds === round - 1 ? [{ shock, team: i % 2 === 0 ? null : TEAMS[1] }] : []));

/** Three teams on plans from a table. */
function scripted(scenario: Scenario, parallel: boolean): Step[] {
  const plans = plansFor(scenario);
  let state = market.open(scenario, TEAMS, undefined, parallel);
  const steps: Step[] = [
    { asked: { teams: TEAMS, parallel }, numbers: { state, values: market.values(scenario, state) } },
  ];
  for (const [i, decisions] of plans.entries()) {
    const luck = { seed: SEED, round: i + 1 };
    const strikes = strikesOf(scenario, i + 1, plans.length);
    const stepped = market.step(scenario, state, decisions, luck, strikes);
    state = stepped.state;
    const asked = { decisions, luck, strikes: strikes.map(({ shock, team }) => ({ shock: shock.id, team })) };
    steps.push({ asked, numbers: { ...stepped, budgets: market.budgets(scenario, state) } });
  }
  return steps;
}

/** A whole session of bots, through the same commands and events as a session of people. */
function workshop(scenario: Scenario): Step[] {
  const styles = ['balanced', 'discounter', 'brandBuilder'] as const;
  const played = new Workshop(scenario, SEED, styles);
  const opened = playedLine(played.session);
  const { brandValue, quotas } = opened;
  const steps: Step[] = [{ asked: { styles }, numbers: { state: opened.market, brandValue, quotas } }];
  for (let round = 1; round <= scenario.rounds; round += 1) {
    const outcome = played.playRound();
    const line = playedLine(played.session);
    steps.push({
      asked: { round, decisions: played.decisions()[round - 1] },
      numbers: { state: line.market, outcome },
    });
  }
  return steps;
}

/** A workshop of bots, once more with one plan of round 2 changed: everybody else as they played, then as copycats. */
function whatIfs(scenario: Scenario): Step[] {
  const played = new Workshop(scenario, SEED, ['balanced', 'discounter', 'brandBuilder', 'tactical']);
  played.playOn();
  const { session } = played;
  const [team] = session.teams;
  const used = team && playedLine(session).rounds[1]?.used?.[team.id];
  if (!used) throw new Error('nobody played round 2');
  const { chips, price } = used.decision;
  const decision = { chips: { ...chips, brand: 0, ads: Math.min(3, chips.ads + chips.brand) }, price, focus: 'all' };
  const change = { line: session.official, round: 2, team: team.id, decision, split: used.split };
  return (['fixed', 'reacting'] as const).map((rivals) => {
    const result = whatIf(session, change, rivals);
    if (!result.ok) throw new Error(result.error);
    return {
      asked: { change, rivals },
      numbers: result.value.rounds.map(({ plans, outcomes }) => [plans.rerun, outcomes.rerun]),
    };
  });
}

/** Every shipped scenario once, parallel markets, a workshop of bots, and what it would have been with another plan. */
export const COURSES: readonly Course[] = [
  ...SHIPPED.map((scenario) => ({ id: scenario.id, scenario, play: () => scripted(scenario, false) })),
  { id: 'parallel', scenario: COFFEE, play: () => scripted(COFFEE, true) },
  { id: 'workshop', scenario: COFFEE, play: () => workshop(COFFEE) },
  { id: 'whatIf', scenario: COFFEE, play: () => whatIfs(COFFEE) },
];
