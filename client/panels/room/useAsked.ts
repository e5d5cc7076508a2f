import { useState } from 'preact/hooks';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import type { Moves } from '../../model/moves.ts';
import type { Refused } from '../../model/wire.ts';

/** Asks for something out of a dialog: closes it when that is granted, and says in it why not. */
export function useAsked(
  moves: Moves,
  onDone: () => void,
): { readonly ask: (wish: Wish) => void; readonly trouble: Refused | null } {
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const ask = (wish: Wish): void => {
    void moves.ask(wish).then((answer) => {
      if (answer.ok) return onDone();
      moves.dismissRefusal();
      setTrouble(answer.refused);
    });
  };
  return { ask, trouble };
}
