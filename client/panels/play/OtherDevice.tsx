import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { CopyField } from '../parts/CopyField.tsx';
import { baseElsewhere } from '../parts/joinAddress.ts';
import { QrCode } from '../parts/QrCode.tsx';

type Props = { readonly view: View; readonly token: string };

/** The way to take one's seat along: a link to open, or to scan, on the other device. The newest device has the seat. */
export function OtherDevice({ view, token }: Props) {
  const { t } = useText();
  const base = baseElsewhere(view.session.addresses, location.origin);
  const link = `${base ?? location.origin}/play#t=${token}`;
  return (
    <details class="other-device">
      <summary>{t('shell.device.title')}</summary>
      <div class="card other-device-card">
        {base !== null && <QrCode text={link} label={t('shell.device.qr')} />}
        <p>{t('shell.device.words')}</p>
        {base === null && <p class="notice">{t('shell.lobby.onlyHere')}</p>}
        <CopyField label={t('shell.device.link')} text={link} />
      </div>
    </details>
  );
}
