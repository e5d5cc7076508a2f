import type { Tempo } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';

const TEMPOS: readonly Tempo[] = [1, 2, 4];

type Props = { readonly view: View; readonly moves: Moves };

/** In the lobby, lets bots rehearse the whole session; while they do, halts it, hurries it and ends it. */
export function RehearsalCard({ view, moves }: Props) {
  const { t } = useText();
  const { rehearsal, can } = view.session;
  if (!rehearsal) {
    if (can.rehearse !== true) return null;
    const going = moves.pending.some((wish) => wish.type === 'Rehearse');
    return (
      <section class="card rehearsal" aria-labelledby="rehearsal">
        <div>
          <h2 id="rehearsal">{t('lines.rehearsal.title')}</h2>
          <p>{t('lines.rehearsal.what')}</p>
        </div>
        <Button busy={going} onPress={() => void moves.ask({ type: 'Rehearse', does: 'begin' })}>
          {t('lines.rehearsal.begin')}
        </Button>
      </section>
    );
  }
  const { paused, tempo, joined } = rehearsal;
  const wished = [...moves.pending].reverse().find((wish) => wish.type === 'SetTempo')?.tempo ?? tempo;
  return (
    <section class="card rehearsal" aria-labelledby="rehearsal">
      <div>
        <h2 id="rehearsal">{t(paused ? 'lines.rehearsal.paused' : 'lines.rehearsal.running')}</h2>
        {joined > 0 && <p>{t('lines.rehearsal.joined', { count: joined })}</p>}
      </div>
      <Choices
        legend={t('lines.rehearsal.tempo')}
        name="tempo"
        value={wished}
        options={TEMPOS.map((value) => ({ value, label: t('lines.rehearsal.times', { times: value }) }))}
        onPick={(it) => void moves.ask({ type: 'SetTempo', tempo: it })}
      />
      <div class="rehearsal-actions">
        <Button look="primary" onPress={() => void moves.ask({ type: 'Rehearse', does: paused ? 'resume' : 'pause' })}>
          {t(paused ? 'lines.rehearsal.resume' : 'lines.rehearsal.pause')}
        </Button>
        <Button onPress={() => void moves.ask({ type: 'Rehearse', does: 'end' })}>{t('lines.rehearsal.end')}</Button>
      </div>
    </section>
  );
}
