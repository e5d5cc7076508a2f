import { useText } from '../../text/useText.ts';
import { CopyField } from '../parts/CopyField.tsx';
import { isOnlyHere } from '../parts/joinAddress.ts';
import { QrCode } from '../parts/QrCode.tsx';

/** The way to take one's seat along: a link to open, or to scan, on the other device. The newest device has the seat. */
export function OtherDevice({ token }: { readonly token: string }) {
  const { t } = useText();
  const { origin } = location;
  const link = `${origin}/play#t=${token}`;
  return (
    <details class="other-device">
      <summary>{t('shell.device.title')}</summary>
      <div class="card other-device-card">
        {isOnlyHere(origin) ? (
          <p class="notice">{t('shell.device.onlyHere')}</p>
        ) : (
          <QrCode text={link} label={t('shell.device.qr')} />
        )}
        <p>{t('shell.device.words')}</p>
        <CopyField label={t('shell.device.link')} text={link} />
      </div>
    </details>
  );
}
