import type { ClientMessage } from '../../shared/protocol/clientMessages.ts';
import type { Shelf } from './keyring.ts';
import { browserShelf } from './keyring.ts';

const PLACE = 'pasar.learning.';

type Answering = Extract<ClientMessage['wish'], { type: 'AnswerLearning' }>;
export type Answers = Answering['answers'];
export type Moment = Answering['moment'];

/** What a person answered in the learning check; empty where they skipped it. */
export type Own = { readonly [M in Moment]?: Answers };

/**
 * A person's own answers. They are on this device and nowhere else with a name, kept over reloads; where storage is blocked, for as
 * long as the page lives.
 */
export type OwnAnswers = {
  readonly read: (whose: string) => Own;
  readonly keep: (whose: string, moment: Moment, answers: Answers) => void;
};

export function createOwnAnswers(shelf: Shelf | null): OwnAnswers {
  const spare = new Map<string, Own>();
  const read = (whose: string): Own => {
    try {
      const kept: unknown = JSON.parse(shelf?.getItem(PLACE + whose) ?? 'null');
      if (typeof kept === 'object' && kept !== null) return kept;
    } catch {
      // Blocked, or not ours: what this page remembers serves.
    }
    return spare.get(whose) ?? {};
  };
  return {
    read,
    keep: (whose, moment, answers) => {
      const kept = { ...read(whose), [moment]: answers };
      spare.set(whose, kept);
      try {
        shelf?.setItem(PLACE + whose, JSON.stringify(kept));
      } catch {
        // A full or blocked storage: see above.
      }
    },
  };
}

/** Of this browser. */
export const ownAnswers = createOwnAnswers(browserShelf());
