import type { Language } from '../../shared/session/settings.ts';
import type { PlanPart, View } from '../../shared/view/parts.ts';
import type { PredictionScale } from './prediction.ts';
import { predictionScale } from './prediction.ts';
import type { PriceChoice } from './prices.ts';
import { priceChoices } from './prices.ts';

export type FocusChoice = { readonly focus: string; readonly name: string | null };

export type Choices = {
  /** Null while the choice is not open, or is the other role's. */
  readonly price: { readonly chosen: number; readonly offered: readonly PriceChoice[] } | null;
  /** The choice without a name is the whole market. */
  readonly focus: { readonly chosen: string; readonly offered: readonly FocusChoice[] } | null;
  readonly prediction: { readonly committed: number | null; readonly scale: PredictionScale } | null;
  /** Something of this role opens in a later round. */
  readonly later: boolean;
};

/** The choices besides the chips, as far as they are open to this role. */
export const choicesOf = (view: View, plan: PlanPart, team: string, language: Language): Choices => {
  const { opens, price, focus, role } = plan;
  const scale = opens.prediction ? predictionScale(view, team) : null;
  const own = role === 'marketing' ? opens.price && opens.focus && opens.prediction : opens.prediction;
  return {
    price: opens.price && price !== null ? { chosen: price, offered: priceChoices(view.scenario.categoryPrice) } : null,
    focus:
      opens.focus && focus !== null
        ? {
            chosen: focus,
            offered: [
              { focus: 'all', name: null },
              ...view.scenario.segments.map(({ id, name }) => ({ focus: id, name: name[language] })),
            ],
          }
        : null,
    prediction: scale && { committed: plan.prediction, scale },
    later: !own,
  };
};
