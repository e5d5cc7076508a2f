import type { Can } from '../../../shared/session/rejections.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';

const nothing = <C extends Readonly<Record<string, Can>>>(can: C): C =>
  Object.fromEntries(Object.keys(can).map((what) => [what, 'screen/only-looking'])) as C;

/** A role's view with nothing to do in it for whoever looks over its shoulder. */
export const lookedAt = (view: View): View => ({
  ...view,
  session: { ...view.session, can: nothing(view.session.can) },
  // What a person answers in the learning check is nobody else's business.
  learning: null,
  plan: view.plan && { ...view.plan, can: nothing(view.plan.can) },
});

/** Moves of somebody who only looks on: every wish is refused, and none is ever under way. */
export const NO_HANDS: Moves = {
  ask: async () => ({ ok: false, at: 0, refused: 'screen/only-looking' }),
  pending: [],
  refusal: null,
  dismissRefusal: () => undefined,
};
