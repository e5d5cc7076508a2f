import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';

/** In the console's header: that the room does not see the session as it goes. */
export function ScreenChip({ view }: { readonly view: View }) {
  const { t } = useText();
  const shows = view.session.screen?.shows ?? 'live';
  return shows === 'live' ? null : <p class="screen-held">{t(`room.screen.held.${shows}`)}</p>;
}
