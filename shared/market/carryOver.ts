import type { Team } from './arena.ts';
import type { Rules } from './rules.ts';
import { response } from './rules.ts';

/** Work that acts only while it is done: calls, closing hours and the discount. Set once a round. */
export function startPlan(rules: Rules, team: Team): void {
  const { reach, chips } = team;
  reach.calls = response(rules, 'calls', chips.calls);
  reach.closing = response(rules, 'closing', chips.closing);
  reach.discount = response(rules, 'discount', chips.discount);
  team.cut = rules.params.discount.depth * reach.discount;
}

/** Stage 1: what last week left, mixed with this week's chips (ad stock: Broadbent 1979), and how far it reaches. */
export function carryOver(rules: Rules, team: Team): void {
  const { kept } = rules;
  const { stocks, chips, reach } = team;
  stocks.ads = kept.ads * stocks.ads + (1 - kept.ads) * chips.ads;
  stocks.promotion = kept.promotion * stocks.promotion + (1 - kept.promotion) * chips.promotion;
  stocks.salesKit = kept.salesKit * stocks.salesKit + (1 - kept.salesKit) * chips.salesKit;
  stocks.fieldInsight = kept.fieldInsight * stocks.fieldInsight + (1 - kept.fieldInsight) * chips.fieldInsight;
  stocks.brand = kept.brand * stocks.brand + (1 - kept.brand) * chips.brand;
  stocks.content = kept.content * stocks.content + (1 - kept.content) * chips.content;
  stocks.research = kept.research * stocks.research + (1 - kept.research) * chips.research;
  stocks.coaching = kept.coaching * stocks.coaching + (1 - kept.coaching) * chips.coaching;
  reach.ads = response(rules, 'ads', stocks.ads);
  reach.promotion = response(rules, 'promotion', stocks.promotion);
  reach.salesKit = response(rules, 'salesKit', stocks.salesKit);
  reach.fieldInsight = response(rules, 'fieldInsight', stocks.fieldInsight);
  reach.brand = response(rules, 'brand', stocks.brand);
  reach.content = response(rules, 'content', stocks.content);
  reach.research = response(rules, 'research', stocks.research);
  reach.coaching = response(rules, 'coaching', stocks.coaching);
  team.skill = rules.keptSkill * team.skill + (1 - rules.keptSkill) * reach.coaching;
}

/** Stage 1 of one team in one week, in place. */
export type Carry = (rules: Rules, team: Team) => void;

/**
 * Stage 1 for several runs of the same plan from the same stocks, each asked for before it begins: what lasts goes the same way
 * whatever people there are, so the first run works it out, and the others repeat it.
 */
export function carriedAlike(): () => Carry {
  const weeks: { readonly reach: Team['reach']; readonly skill: number }[] = [];
  return () => {
    let next = 0;
    return (rules, team) => {
      const known = weeks[next];
      next += 1;
      if (known) {
        Object.assign(team.reach, known.reach);
        team.skill = known.skill;
        return;
      }
      carryOver(rules, team);
      weeks.push({ reach: { ...team.reach }, skill: team.skill });
    };
  };
}
