import { useId, useRef, useState } from 'preact/hooks';
import type { JoinPreview } from '../../../shared/view/preview.ts';
import { thisDevice } from '../../model/browserKeys.ts';
import type { Trouble } from '../../model/wire.ts';
import { join } from '../../net/http.ts';
import { newMessageId } from '../../net/messageId.ts';
import { loadTexts, t as say } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Heading } from '../parts/Heading.tsx';
import { go } from '../parts/route.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { keepSeat } from './keepSeat.ts';
import { noteName } from './nameNote.ts';
import type { Place } from './PlacePicker.tsx';
import { PlacePicker } from './PlacePicker.tsx';

const LONGEST_NAME = 24;

/** The names are fetched when somebody wants one. */
async function makeName(preview: JoinPreview): Promise<string> {
  const [{ madeUpName }] = await Promise.all([import('../../present/madeUpName.ts'), loadTexts(['names'])]);
  const taken = preview.teams.flatMap(({ sales, marketing }) => [...sales, ...marketing]);
  return madeUpName(say, taken, Math.random);
}

/** A name and one press; who wants a certain place opens the list and picks it. */
export function JoinForm({ preview }: { readonly preview: JoinPreview }) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [place, setPlace] = useState<Place | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  const make = async (): Promise<void> => {
    const made = await makeName(preview).catch(() => null);
    if (made === null) return setTrouble('server/unreachable');
    setName(made);
    setTrouble(null);
    announce(made);
    field.current?.focus();
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const asked = name.trim();
    if (asked === '') {
      setTrouble('seat/name-empty');
      field.current?.focus();
      return;
    }
    setBusy(true);
    setTrouble(null);
    const device = thisDevice(newMessageId);
    const reply = await join(preview.code, {
      id: newMessageId(),
      ...(device !== undefined && { device }),
      name: asked,
      team: place?.team ?? null,
      role: place?.role ?? null,
    });
    setBusy(false);
    if (!reply.ok) {
      setTrouble(reply.trouble);
      return;
    }
    noteName(reply.value.seat, asked, reply.value.name);
    go(keepSeat(reply.value), true);
  };

  return (
    <form class="card join-form" onSubmit={(event) => void submit(event)} noValidate>
      <div>
        <Heading>{preview.title || t('shell.join.title')}</Heading>
        <p class="field-note">
          {t('shell.join.code')} <strong class="code">{preview.code}</strong>
          {preview.stage === 'playing' && ` · ${t('shell.join.started')}`}
        </p>
      </div>
      <div class="field">
        <label for={id}>{t('shell.join.name')}</label>
        <input
          id={id}
          ref={field}
          class="text-box large"
          value={name}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setTrouble(null);
          }}
          maxLength={LONGEST_NAME}
          autocomplete="nickname"
          aria-invalid={trouble === 'seat/name-empty' || trouble === 'seat/name-unwelcome'}
          aria-describedby={`${id}-note`}
        />
        <p id={`${id}-note`} class="field-note">
          {t('shell.join.nameNote')}
        </p>
        <button type="button" class="button make-name" onClick={() => void make()}>
          {t('shell.join.makeName')}
        </button>
      </div>
      <PlacePicker preview={preview} place={place} onPick={setPlace} />
      <TroubleNote trouble={trouble} />
      <button type="submit" class="button primary large wide" aria-disabled={busy}>
        {t(busy ? 'shell.join.joining' : 'shell.join.button')}
      </button>
    </form>
  );
}
