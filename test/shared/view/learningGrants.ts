import type { Audience } from '../../../shared/session/actor.ts';
import { FEWEST_TOLD, MOMENTS } from '../../../shared/session/learningSheets.ts';
import type { Session } from '../../../shared/session/state.ts';

/**
 * Of the learning check everybody may know where it stands and how many took it. What was answered is told when nobody can answer
 * any more and enough have: to facilitators, and to the room once it is shown.
 */
export function learningTold({ learning }: Session, audience: Audience): string[] {
  const chair = audience.kind === 'facilitator' || audience.kind === 'assistant';
  const shown = audience.kind === 'screen' && learning.ended && learning.shown;
  const closed = { before: learning.begun, after: learning.ended };
  return [
    ...['begun', 'ended', 'shown'].map((it) => `learning/${it}`),
    ...MOMENTS.flatMap((moment) => {
      const enough = (learning[moment]?.sheets.length ?? 0) >= FEWEST_TOLD;
      const told = enough && closed[moment] && (chair || shown);
      return [`learning/${moment}/count`, ...(told ? [`learning/${moment}/sheets/**`] : [])];
    }),
  ];
}
