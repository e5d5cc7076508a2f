import { MODEL_VERSION } from '../market/market.ts';
import type { TeamOutcome } from '../market/outcome.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Experiment } from './experiment.ts';
import { Fault, faultOf } from './fault.ts';
import { withOverrides } from './overrides.ts';
import type { Trial } from './trial.ts';
import { chipsIn, decisionOf, runTrial } from './trial.ts';

/** Finds a scenario by its id or path. Throws a Fault when there is none. */
export type FindScenario = (name: string) => Scenario;

export type SimulateOptions = { readonly weeks?: boolean };

/** What `npm run simulate` prints for one experiment. Money in whole cents; flows are sums of the round, stocks stand at its end. */
export type Simulated = { readonly modelVersion: string; readonly rounds: readonly SimulatedRound[] };
export type SimulatedRound = { readonly round: number; readonly teams: readonly SimulatedTeam[] };
export type SimulatedTeam = ReturnType<typeof teamRow>;

/** Reads an experiment. Throws a Fault that names the field and its range; nothing is run then. */
function parseExperiment(input: unknown, path = ''): Experiment {
  const parsed = Experiment.safeParse(input);
  if (parsed.success) return parsed.data;
  const fault = faultOf(parsed.error.issues);
  throw path === '' ? fault : new Fault(`${path}.${fault.message}`);
}

/** Makes a trial of an experiment. Throws a Fault for an unknown scenario, parameter, or segment in focus. */
function trialOf(experiment: Experiment, find: FindScenario): Trial {
  const shipped = withOverrides(find(experiment.scenario), experiment.overrides);
  const scenario = { ...shipped, weeksPerRound: experiment.weeksPerRound ?? shipped.weeksPerRound };
  const { warmUp, seed, noise = false, market = 'shared', values = true } = experiment;
  checkFocuses(experiment, scenario);
  return {
    scenario,
    rounds: experiment.rounds ?? scenario.rounds,
    teams: experiment.teams.map(({ name, start, plans }) => ({
      id: name,
      plans: plans.map(decisionOf),
      ...(start && { start }),
    })),
    ...(warmUp && { warmUp: { rounds: warmUp.rounds, plan: decisionOf(warmUp.plan) } }),
    ...(seed !== undefined && { seed }),
    noise,
    parallel: market === 'parallel',
    values,
  };
}

/** Runs an experiment as it was written down. Throws a Fault for what cannot be run. */
export function simulate(input: unknown, find: FindScenario, options: SimulateOptions = {}): Simulated {
  const experiment = parseExperiment(input);
  const trial = trialOf(experiment, find);
  const rounds = runTrial(trial).map((outcomes, index) => ({
    round: index + 1,
    teams: trial.teams.map(({ id, plans }) => {
      const plan = plans[Math.min(index, plans.length - 1)];
      const outcome = outcomes[id];
      if (outcome === undefined || plan === undefined) throw new Error(`nothing known of ${id}`);
      return teamRow(id, chipsIn(plan), outcome, trial.values !== false, options.weeks === true);
    }),
  }));
  return { modelVersion: MODEL_VERSION, rounds };
}

function teamRow(name: string, chips: number, it: TeamOutcome, values: boolean, weeks: boolean) {
  return {
    name,
    units: it.flows.units,
    revenue: it.revenue,
    grossProfit: it.grossProfit,
    chips,
    spend: it.spend,
    cash: it.cash,
    share: it.share,
    awareness: it.awareness,
    equity: it.equity,
    inbound: it.flows.inbound,
    outbound: it.flows.outbound,
    worked: it.flows.worked,
    cold: it.flows.cold,
    won: it.flows.won,
    repeat: it.flows.repeat,
    customers: it.after.customers + it.after.loyal,
    ...(values && {
      brandValue: it.brandValue,
      customerValue: it.customerValue,
      companyValue: it.companyValue,
    }),
    ...(weeks && { weeks: it.weeks }),
  };
}

function checkFocuses({ teams, warmUp }: Experiment, scenario: Scenario): void {
  const known = ['all', ...scenario.segments.map(({ id }) => id)];
  const check = (focus: string | undefined, path: string): void => {
    if (focus !== undefined && !known.includes(focus))
      throw new Fault(`${path}.focus: must be one of ${known.join(', ')}`);
  };
  check(warmUp?.plan.focus, 'warmUp.plan');
  for (const [t, { plans }] of teams.entries())
    for (const [p, { focus }] of plans.entries()) check(focus, `teams[${t}].plans[${p}]`);
}
