import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { isTrying } from '../../model/attemptNow.ts';
import { browserShelf } from '../../model/keyring.ts';
import { noteOpen, notesOpen } from '../../model/notesOpen.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { minutesText } from '../../present/agendaRows.ts';
import { notePlace, secondsFor } from '../../present/notePlace.ts';
import { standing } from '../../present/standing.ts';
import { useText } from '../../text/useText.ts';
import { useNow } from '../parts/useNow.ts';

type Props = { readonly view: View; readonly clock: ServerClock };

const TICK = 30_000;
const KINDS = ['say', 'ask', 'watch'] as const;

/** What to say, to ask and to watch for now. It stays open or shut as it was left on this device. */
export function NotesCard({ view, clock }: Props) {
  const { t, language } = useText();
  const now = useNow(clock, TICK);
  const [open, setOpen] = useState(() => notesOpen(browserShelf()));
  // The review of an attempt is a part of the debrief, whichever round was tried.
  const talked = isTrying(view) && view.session.phase === 'review';
  const place = talked ? 'debrief' : notePlace(view.session, standing(view, now)?.here.item === 'swap');
  const seconds = secondsFor(view.session);
  return (
    <details
      class="card notes-card"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        noteOpen(browserShelf(), event.currentTarget.open);
      }}
    >
      <summary>
        {t('notes.title')}
        {seconds !== null && <small>{t('notes.about', { minutes: minutesText(seconds, language) })}</small>}
      </summary>
      <div class="notes-kinds">
        {KINDS.map((kind) => (
          <section key={kind} class={`notes-${kind}`}>
            <h3>{t(`notes.${kind}`)}</h3>
            <ul>
              {t(`notes.${place}.${kind}`)
                .split('\n')
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
