import { formOf, isClosed, mayAnswer } from '../../shared/session/learning.ts';
import type { Answers, Moment, Sheet } from '../../shared/session/learningSheets.ts';
import { MOMENTS } from '../../shared/session/learningSheets.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { LiveSession } from './liveSession.ts';

/**
 * Where answers to the learning check lie until nobody can answer any more. Who gave them is known here and nowhere else, and
 * never stored: when a form is closed, its answers are written down all at once, without persons and sorted. Like receipts they
 * are lost when the server starts anew, and devices say them again when they come back.
 */
export class LearningBox {
  readonly #live: LiveSession;
  readonly #sheets: Readonly<Record<Moment, Map<string, Sheet>>> = { before: new Map(), after: new Map() };
  readonly #writing = new Set<Moment>();

  constructor(live: LiveSession) {
    this.#live = live;
  }

  /** How many have answered each form and are not written down yet. */
  get answered(): Readonly<Record<Moment, number>> {
    return { before: this.#sheets.before.size, after: this.#sheets.after.size };
  }

  /** Takes what a person answered, once for each form; says why not, or null. Said again, it is heard again. */
  answer(seat: string, moment: Moment, answers: Answers): Rejection | null {
    const refused = mayAnswer(this.#live.state, seat, moment);
    if (refused) return refused;
    const known = this.#sheets[moment].get(seat);
    if (known) return known.answers.join() === answers.join() ? null : 'learning/answered';
    const form = formOf(this.#live.state, seat, moment);
    if (form === null) return 'seat/unknown';
    this.#sheets[moment].set(seat, { form, answers });
    return null;
  }

  /** To be called after every change of the session or of presence: writes down the forms that are closed. */
  look(): void {
    for (const moment of MOMENTS) if (isClosed(this.#live.state, moment)) void this.#write(moment);
  }

  stop(): void {
    for (const moment of MOMENTS) this.#writing.add(moment);
  }

  async #write(moment: Moment): Promise<void> {
    const sheets = [...this.#sheets[moment].values()];
    if (sheets.length === 0 || this.#writing.has(moment)) return;
    this.#writing.add(moment);
    const { ok } = await this.#live.ask({ kind: 'server' }, { type: 'RecordLearning', moment, sheets }, null);
    // What could not be stored is kept, and tried again with the next change.
    if (ok) this.#sheets[moment].clear();
    else this.#writing.delete(moment);
  }
}
