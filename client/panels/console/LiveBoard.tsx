import type { View } from '../../../shared/view/parts.ts';
import { useNow } from '../parts/useNow.ts';
import type { Look } from '../room/LookPanel.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { TeamBoard } from './TeamBoard.tsx';

type Props = { readonly live: Live; readonly view: View; readonly onLook: (look: Look) => void };

/** The board as it goes on, with ages that grow. */
export function LiveBoard({ live, view, onLook }: Props) {
  const now = useNow(live.clock, 5_000);
  const moves = view.session.stage === 'debrief' ? undefined : live.moves;
  return <TeamBoard view={view} moves={moves} now={now} onLook={onLook} />;
}
