import type { View } from '../../../shared/view/parts.ts';
import { keyring } from '../../model/browserKeys.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { joinAddress } from '../parts/joinAddress.ts';

type Props = { readonly view: View; readonly token: string };

/** The links of the session: for participants, for the projector, and for this console on another device. */
export function ShareCard({ view, token }: Props) {
  const { t } = useText();
  const { url } = joinAddress(view.session, location.origin);
  const base = url.slice(0, url.indexOf('/join/'));
  const screen = keyring.find('screen', view.session.code)?.token ?? null;
  return (
    <Card title={t('console.share.title')} class="share-card">
      <CopyField label={t('console.share.join')} text={url} />
      {screen ? (
        <div class="share-screen">
          <a class="button primary" href={`/screen#t=${screen}`} target="_blank" rel="noopener">
            {t('console.share.openScreen')}
          </a>
          <p class="field-note">{t('console.share.screenNote')}</p>
        </div>
      ) : (
        <p class="field-note">{t('console.share.noScreen')}</p>
      )}
      <details>
        <summary>{t('console.share.elsewhere')}</summary>
        <p class="field-note">{t('console.share.secret')}</p>
        <CopyField label={t('console.share.console')} text={`${base}/host#t=${token}${screen ? `&s=${screen}` : ''}`} />
        {screen && <CopyField label={t('console.share.screen')} text={`${base}/screen#t=${screen}`} />}
      </details>
    </Card>
  );
}
