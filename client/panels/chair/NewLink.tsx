import { useId, useState } from 'preact/hooks';
import { keepLink } from '../../model/madeLinks.ts';
import type { Trouble } from '../../model/wire.ts';
import type { RightName } from '../../net/chair.ts';
import { issueLink } from '../../net/chair.ts';
import { newMessageId } from '../../net/messageId.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import type { ShownLink } from './LinksCard.tsx';

type Props = {
  readonly code: string;
  readonly token: string;
  /** With the new link, or null when nothing was made. */
  readonly onDone: (made: ShownLink | null) => void;
};

const LONGEST_LABEL = 40;
const OFFERED: readonly RightName[] = ['assistant', 'observer', 'screen', 'lead'];

/** Asks for whom a link is and what they may do, and makes it. */
export function NewLink({ code, token, onDone }: Props) {
  const { t } = useText();
  const id = useId();
  const [label, setLabel] = useState('');
  const [right, setRight] = useState<RightName>('assistant');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const made = await issueLink(token, { id: newMessageId(), right, label: label.trim() });
    setBusy(false);
    setTrouble(made.ok ? null : made.trouble);
    if (!made.ok) return;
    keepLink(code, made.value.chair, made.value.token);
    onDone({ right, name: label.trim() || t(`chair.right.${right}`), token: made.value.token });
  };
  return (
    <form class="new-link" onSubmit={(event) => void make(event)}>
      <div class="field">
        <label for={id}>{t('chair.links.name')}</label>
        <input
          id={id}
          class="text-box"
          maxLength={LONGEST_LABEL}
          autoComplete="off"
          value={label}
          placeholder={t('chair.links.namePlaceholder')}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </div>
      <Choices
        legend={t('chair.links.what')}
        name="link-right"
        value={right}
        options={OFFERED.map((it) => ({ value: it, label: t(`chair.right.${it}`) }))}
        onPick={setRight}
        note={t(`chair.rightNote.${right}`)}
        warn={right === 'lead'}
      />
      <TroubleNote trouble={trouble} />
      <div class="button-row">
        <Button onPress={() => onDone(null)}>{t('chair.links.cancel')}</Button>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {t('chair.links.make')}
        </button>
      </div>
    </form>
  );
}
