import type { Can } from '../session/rejections.ts';
import type { View } from '../view/parts.ts';

const nothing = <C extends Readonly<Record<string, Can>>>(can: C): C =>
  Object.fromEntries(Object.keys(can).map((what) => [what, 'session/over'])) as C;

/** The same view with nothing left to do in it: what has been played can be read only. */
export function toRead(view: View): View {
  return {
    ...view,
    session: { ...view.session, can: nothing(view.session.can) },
    plan: view.plan && { ...view.plan, can: nothing(view.plan.can) },
  };
}
