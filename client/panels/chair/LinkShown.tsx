import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { joinAddress } from '../parts/joinAddress.ts';
import { QrCode } from '../parts/QrCode.tsx';
import type { ShownLink } from './LinksCard.tsx';
import { linkAddress } from './linkAddress.ts';

type Props = { readonly view: View; readonly link: ShownLink; readonly onClose: () => void };

/** A link in letters and as a square for a camera, for the one person it was made for. */
export function LinkShown({ view, link, onClose }: Props) {
  const { t } = useText();
  const { url, onlyHere } = joinAddress(view.session, location.origin);
  const address = linkAddress(url.slice(0, url.indexOf('/join/')), link.right, link.token);
  return (
    <Dialog
      title={t('chair.shown.title', { name: link.name })}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('chair.shown.close')}
        </Button>
      }
    >
      <p>{t(`chair.rightNote.${link.right}`)}</p>
      {onlyHere ? (
        <p class="notice">{t('shell.lobby.onlyHere')}</p>
      ) : (
        <QrCode text={address} label={t('chair.shown.qr')} />
      )}
      <CopyField label={t('chair.shown.link')} text={address} />
      <p class="field-note">{t('chair.shown.words')}</p>
    </Dialog>
  );
}
