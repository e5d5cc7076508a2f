import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { seatNames } from './people.ts';

type Props = { readonly view: View; readonly seat?: string | null };

/** Says, once the common time is up, who is still planning; to that person, that nobody is in a hurry. Never why. */
export function WaitingNotice({ view, seat = null }: Props) {
  const { t, language } = useText();
  const { waitingFor } = view.session;
  if (!waitingFor) return null;
  const { seats } = waitingFor;
  return (
    <p class="closing-notice" role="status">
      {seat !== null && seats.includes(seat)
        ? t('shell.stillPlanning.you')
        : t('shell.stillPlanning.others', { names: seatNames(view, seats, language) })}
    </p>
  );
}
