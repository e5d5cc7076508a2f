import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { DebriefStep } from '../../../shared/session/debrief.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly step: DebriefStep; readonly kept: string; readonly moves: Moves };

/** The server's own bound. */
const LONGEST = 2000;
/** Milliseconds without a letter after which a note is sent. */
const RESTED = 1500;

/** What facilitators note for themselves on a part of the talk: kept by the server while they type, and in nobody else's view. */
export function LeadNote({ step, kept, moves }: Props) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? kept;
  const { ask } = moves;
  const send = useCallback(() => {
    if (typed !== null) void ask({ type: 'NoteDebrief', step, text: typed });
  }, [ask, step, typed]);
  useEffect(() => {
    if (typed === kept) setTyped(null);
  }, [typed, kept]);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(send, RESTED);
    return () => clearTimeout(timer);
  }, [send, typed]);
  return (
    <div class="field lead-note">
      <label for={id}>{t('walk.note.label')}</label>
      <textarea
        id={id}
        class="text-box"
        rows={3}
        maxLength={LONGEST}
        value={text}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={send}
      />
      <p class="field-note">{t(typed === null ? 'walk.note.kept' : 'walk.note.saving')}</p>
      {text && <p class="lead-note-paper">{text}</p>}
    </div>
  );
}
