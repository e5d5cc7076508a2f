import type { Stamped } from '../../../shared/session/commands.ts';
import type { Moment, Sheet } from '../../../shared/session/learningSheets.ts';
import { CHOICE_COUNT, ITEM_COUNT } from '../../../shared/session/learningSheets.ts';
import { FACILITATOR, SERVER } from './workshop.ts';

/** Made-up answers to one form of the learning check, so many that they are told, or fewer. */
function recorded(what: number): { moment: Moment; sheets: Sheet[] } {
  const sheets = Array.from(
    { length: what % 9 },
    (_, i): Sheet => ({
      form: i % 2 === 0 ? 'a' : 'b',
      answers: Array.from({ length: ITEM_COUNT }, (__, item) => (what + i * item) % CHOICE_COUNT),
    }),
  );
  return { moment: what % 2 === 0 ? 'before' : 'after', sheets };
}

/** What is done with the learning check in the debrief now and then; null: something else. */
export function learning(what: number): Pick<Stamped, 'by' | 'command'> | null {
  if (what % 5 === 0) return { by: FACILITATOR, command: { type: 'EndLearning' } };
  if (what % 5 === 1) return { by: FACILITATOR, command: { type: 'ShowLearning', shown: true } };
  if (what % 5 === 2) return { by: SERVER, command: { type: 'RecordLearning', ...recorded(what) } };
  return null;
}
