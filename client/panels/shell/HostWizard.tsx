import { useEffect, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import { keepLanguage } from '../../model/language.ts';
import type { Trouble } from '../../model/wire.ts';
import type { OfferedScenario } from '../../net/http.ts';
import { listScenarios, openSession } from '../../net/http.ts';
import { newMessageId } from '../../net/messageId.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { go } from '../parts/route.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { HostForm } from './HostForm.tsx';
import type { HostWish } from './hostWish.ts';
import { firstWish, requestOf } from './hostWish.ts';

/** Asks what the facilitator must decide before anybody joins; all of it has a sensible default. */
export function HostWizard() {
  const { t, language } = useText();
  const [scenarios, setScenarios] = useState<readonly OfferedScenario[]>([]);
  const [wish, setWish] = useState<HostWish>(() => firstWish(language));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let shown = true;
    void listScenarios().then((reply) => {
      if (!shown) return;
      if (reply.ok) setScenarios(reply.value);
      else setTrouble(reply.trouble);
    });
    return () => {
      shown = false;
    };
  }, []);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const reply = await openSession(requestOf(wish, scenarios[0]?.id ?? 'coffee', newMessageId()));
    setBusy(false);
    if (!reply.ok) {
      setTrouble(reply.trouble);
      return;
    }
    const { code, facilitatorToken, screenToken } = reply.value;
    const used = Date.now();
    keyring.keep({ kind: 'screen', code, token: screenToken, used });
    keyring.keep({ kind: 'facilitator', code, token: facilitatorToken, used });
    // The choice above is the projector's; the console stays in the language that this page is read in.
    keepLanguage(language);
    go(`/host#${code}`);
  };

  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page host">
        <form class="host-form" onSubmit={(event) => void submit(event)} noValidate>
          <div class="host-head">
            <Heading>{t('host.title')}</Heading>
            <p>{t('host.words')}</p>
          </div>
          <HostForm wish={wish} scenarios={scenarios} onWish={setWish} />
          <div class="host-foot">
            <TroubleNote trouble={trouble} />
            <button type="submit" class="button gold large" aria-disabled={busy}>
              {t(busy ? 'host.opening' : 'host.open')}
            </button>
          </div>
        </form>
      </main>
    </>
  );
}
