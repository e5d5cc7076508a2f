import { useEffect, useState } from 'preact/hooks';
import type { JoinPreview } from '../../../shared/view/preview.ts';
import { keyring } from '../../model/browserKeys.ts';
import { chosenLanguage } from '../../model/language.ts';
import type { Reply } from '../../net/http.ts';
import { previewJoin } from '../../net/http.ts';
import { speak } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { FullMessage } from '../parts/FullMessage.tsx';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { go } from '../parts/route.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { JoinCode } from './JoinCode.tsx';
import { JoinForm } from './JoinForm.tsx';
import { PinForm, pinIn } from './PinForm.tsx';

/** Looks at a session without touching it. A seat that this browser holds in it is taken up again at once. */
export function JoinPage({ code }: { readonly code: string }) {
  const { t } = useText();
  const [reply, setReply] = useState<Reply<JoinPreview> | null>(null);
  const pin = pinIn(location.hash);
  const asSomebodyElse = pin !== '' || new URLSearchParams(location.search).has('new');

  useEffect(() => {
    const held = asSomebodyElse ? null : keyring.find('seat', code);
    if (held) {
      go(`/play#${code}/${held.seat ?? ''}`, true);
      return;
    }
    let shown = true;
    void previewJoin(code).then(async (answer) => {
      if (!shown) return;
      if (answer.ok && !chosenLanguage()) await speak(answer.value.language);
      setReply(answer);
    });
    return () => {
      shown = false;
    };
  }, [code, asSomebodyElse]);

  if (reply && !reply.ok) {
    return (
      <FullMessage title={t('shell.join.unknown', { code })}>
        <p>{t([`rejections.${reply.trouble}`, 'shell.refused.words'])}</p>
        <JoinCode />
      </FullMessage>
    );
  }
  if (reply?.value.stage === 'debrief') {
    return (
      <FullMessage title={reply.value.title || t('shell.join.over')}>
        <p>{t('shell.join.overWords')}</p>
        <JoinCode />
      </FullMessage>
    );
  }
  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page narrow">
        {!reply && <Waiting what={t('shell.waiting.join', { code })} />}
        {reply && pin !== '' && (
          <section class="card join-form">
            <Heading>{t('shell.pin.title')}</Heading>
            <PinForm code={code} pin={pin} />
          </section>
        )}
        {reply && pin === '' && (
          <>
            <JoinForm preview={reply.value} />
            <details class="card pin-door">
              <summary>{t('shell.pin.have')}</summary>
              <PinForm code={code} />
            </details>
            <p class="join-check">
              <Link to={`/check/${code}`}>{t('shell.join.check')}</Link>
            </p>
          </>
        )}
      </main>
    </>
  );
}
