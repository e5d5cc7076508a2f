import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { timeOfDay } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** What the room sees on the projector, and the three ways it can go. */
export function ScreenCard({ view, moves }: Props) {
  const { t, language } = useText();
  const { screen, can } = view.session;
  if (!screen || can.setScreen !== true) return null;
  // What has been asked for is shown at once; a refusal takes it back.
  const asked = moves.pending.findLast((wish) => wish.type === 'SetScreen');
  const shows = asked?.type === 'SetScreen' ? asked.shows : screen.shows;
  const since = screen.shows === 'live' ? null : timeOfDay(screen.since, language);
  return (
    <Card title={t('room.screen.title')} class="screen-card">
      <Choices
        legend={t('room.screen.shows')}
        name="screen-shows"
        value={shows}
        options={(['live', 'frozen', 'blank'] as const).map((it) => ({ value: it, label: t(`room.screen.${it}`) }))}
        onPick={(it) => void moves.ask({ type: 'SetScreen', shows: it })}
        note={t(`room.screen.note.${shows}`)}
      />
      {since !== null && (
        <p class="notice" role="status">
          {t(`room.screen.since.${screen.shows}${screen.byFacilitator ? '' : 'There'}`, { time: since })}
        </p>
      )}
    </Card>
  );
}
