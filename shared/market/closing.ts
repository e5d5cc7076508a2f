import { exp, log, logistic } from '../lib/exactMath.ts';
import { bell } from '../lib/rng.ts';
import type { Cell, Team } from './arena.ts';
import type { Rules } from './rules.ts';

const waiting = (cell: Cell): number => cell.lead0 + cell.lead1 + cell.lead2 + cell.lead3;

/** Hours a week that the sales team has for leads: a floor without any chip, more with closing chips and coached people. */
export function hoursOf(rules: Rules, team: Team): number {
  const { closing } = rules.params;
  const people = closing.floor + (1 - closing.floor) * team.reach.closing;
  return closing.capacity * people * (1 + closing.coaching * team.reach.coaching) * team.hoursFactor;
}

/**
 * Log-odds that a fresh, worked lead buys, before segment and luck. Name and sales kit are Marketing's part of a sale:
 * `synergy` scales them about their neutral levels.
 */
function readiness(rules: Rules, team: Team): number {
  const { closing, neutral, synergy } = rules.params;
  return (
    closing.base +
    synergy * closing.salesKit * (team.reach.salesKit - neutral.salesKit) +
    closing.fieldInsight * team.reach.fieldInsight +
    closing.skill * team.skill
  );
}

/**
 * Stages 5 and 6: hours are spread over the leads that wait; `worked = leads * (1 - exp(-hours / needed))`. What is
 * worked is won or goes outside; of the rest a share goes cold, and everyone who still waits is a week older.
 */
export function workLeads(rules: Rules, team: Team, week: number): void {
  const { closing, leads, neutral, noise, synergy } = rules.params;
  let needed = 0;
  for (const cell of team.cells) needed += waiting(cell) * cell.pool.segment.effort;
  const share = needed > 0 ? 1 - exp(-hoursOf(rules, team) / needed) : 0;
  const ready = readiness(rules, team);
  const lnNet = team.lnPrice + (team.cut > 0 ? log(1 - team.cut) : 0);
  for (const cell of team.cells) {
    const { segment } = cell.pool;
    const luck = cell.closingLuck === null ? 0 : noise.closing * bell(cell.closingLuck, week);
    const chance = logistic(
      ready +
        segment.ease +
        synergy * closing.equity * (cell.equity - neutral.equity) -
        closing.price * cell.priceSense * lnNet +
        luck,
    );
    const fresh = cell.lead0 + leads.fade * (cell.lead1 + leads.fade * (cell.lead2 + leads.fade * cell.lead3));
    cell.worked = share * waiting(cell);
    cell.won = share * chance * fresh;
    cell.cold = leads.cold * (1 - share) * waiting(cell);
    cell.pool.dropped += cell.worked - cell.won + cell.cold;
    const kept = (1 - share) * (1 - leads.cold);
    cell.lead3 = kept * (cell.lead3 + cell.lead2);
    cell.lead2 = kept * cell.lead1;
    cell.lead1 = kept * cell.lead0;
    cell.lead0 = 0;
  }
}
