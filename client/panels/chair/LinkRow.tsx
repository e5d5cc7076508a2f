import { useState } from 'preact/hooks';
import type { ChairView } from '../../../shared/view/peoplePart.ts';
import { madeLink } from '../../model/madeLinks.ts';
import type { Trouble } from '../../model/wire.ts';
import { revokeLink } from '../../net/chair.ts';
import { dayAndTime } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import type { ShownLink } from './LinksCard.tsx';

type Props = {
  readonly chair: ChairView;
  readonly code: string;
  /** It is the link that this console uses. */
  readonly own: boolean;
  readonly token: string;
  readonly onShow: (link: ShownLink) => void;
};

/** One link: whose it is, what it gives, since when, and whether somebody uses it now. */
export function LinkRow({ chair, code, own, token, onShow }: Props) {
  const { t, language } = useText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const name = chair.label || t(`chair.right.${chair.right}`);
  const made = madeLink(code, chair.chair);
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const done = await revokeLink(token, chair.chair);
    setBusy(false);
    setTrouble(done.ok ? null : done.trouble);
    if (!done.ok) return;
    setAsking(false);
    announce(t('chair.links.takenBack', { name }));
  };
  return (
    <li class="link-row">
      <div class="link-who">
        <strong>{name}</strong>
        {chair.label !== '' && <span class="chip">{t(`chair.right.${chair.right}`)}</span>}
        {own && <span class="chip gold">{t('shell.lobby.you')}</span>}
        <span class={`link-here ${chair.here ? 'here' : 'away'}`}>
          {t(chair.here ? 'chair.links.here' : 'chair.links.away')}
        </span>
        <span class="link-made">{t('chair.links.made', { time: dayAndTime(chair.at, language) })}</span>
      </div>
      <div class="link-actions">
        {made !== null && (
          <button
            type="button"
            class="seat-time"
            aria-label={t('chair.links.showLabel', { name })}
            onClick={() => onShow({ right: chair.right, name, token: made })}
          >
            {t('chair.links.show')}
          </button>
        )}
        <button
          type="button"
          class="seat-time"
          aria-label={t('chair.links.takeBackLabel', { name })}
          onClick={() => setAsking(true)}
        >
          {t('chair.links.takeBack')}
        </button>
      </div>
      {asking && (
        <Dialog
          title={t('chair.links.confirm.title', { name })}
          onClose={() => {
            setAsking(false);
            setTrouble(null);
          }}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{t('chair.links.confirm.stay')}</Button>
              <Button look="sales" busy={busy} onPress={() => void takeBack()}>
                {t('chair.links.confirm.go')}
              </Button>
            </>
          }
        >
          <p>{t(own ? 'chair.links.confirm.own' : 'chair.links.confirm.words')}</p>
          <TroubleNote trouble={trouble} />
        </Dialog>
      )}
    </li>
  );
}
