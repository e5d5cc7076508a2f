import type { Decision, TeamOutcome } from '../../market/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Session } from '../../session/state.ts';
import { currentRound, playedLine, tableOf } from '../../session/state.ts';
import { bestReply } from '../solver/bestReply.ts';
import { courseOf } from '../solver/course.ts';
import type { Plan } from '../solver/plan.ts';
import { allowanceOf, decisionFor } from '../solver/play.ts';
import type { Hand } from '../workshop.ts';
import { Workshop } from '../workshop.ts';
import type { Bar } from './bar.ts';
import { atLeast, shareOf } from './bar.ts';

const FIELD = ['balanced', 'tactical', 'strategic', 'discounter', 'copycat'] as const;
const ROUNDS_BEHIND = 2;
const EVALUATIONS = 300;

/**
 * A hand that plays the best reply from the round in which it first plays: rivals are thought to go on as they did last, and luck
 * is not known. The plan is made once and fitted to each round's budget.
 */
export function replyingHand(evaluations: number = EVALUATIONS): Hand {
  let made: { readonly plan: Plan; readonly first: number } | null = null;
  return (session: Session, team: string): Decision => {
    const line = playedLine(session);
    const round = currentRound(session);
    if (!round) throw new Error('no round is being played');
    const last = line.rounds.findLast(({ used }) => used !== null)?.used ?? {};
    const rivals = Object.fromEntries(
      session.teams.flatMap(({ id }) =>
        id === team ? [] : [[id, [last[id]?.decision ?? session.scenario.housePlan]] as const],
      ),
    );
    const { split } = tableOf(round, team);
    const course = courseOf(session.scenario, { team, rivals, start: line.market, split });
    made ??= { plan: bestReply(course, { evaluations }).plan, first: round.round };
    const wish = made.plan[round.round - made.first];
    if (!wish) throw new Error('the plan is too short');
    const allowance = allowanceOf(course, round.round, split.sales + split.marketing, split);
    return decisionFor(course, round.round, wish, allowance);
  };
}

const order = (outcomes: Readonly<Record<string, TeamOutcome>>): string[] =>
  Object.entries(outcomes)
    .sort(([, one], [, other]) => one.companyValue - other.companyValue)
    .map(([id]) => id);

/** Whether the team that was last after two rounds, and then plays its best reply, ends above the median. */
function catchesUp(scenario: Scenario, seed: string): boolean {
  const workshop = new Workshop(scenario, seed, FIELD);
  for (let round = 1; round < ROUNDS_BEHIND; round += 1) workshop.playRound();
  const last = order(workshop.playRound())[0] ?? '';
  workshop.handOver(last, replyingHand());
  const end = order(workshop.playOn().at(-1) ?? {});
  return end.indexOf(last) > (end.length - 1) / 2;
}

export function catchUpBars(scenario: Scenario, seeds: readonly string[]): Bar[] {
  return [
    atLeast(
      'catchUp',
      'share of seeds in which the last team after round 2 ends above the median by its best reply',
      shareOf(seeds, (seed) => catchesUp(scenario, seed)),
      0.3,
    ),
  ];
}
