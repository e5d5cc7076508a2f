import { useEffect, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import { browserShelf } from '../../model/keyring.ts';
import { keepLanguage } from '../../model/language.ts';
import type { Trouble } from '../../model/wire.ts';
import type { OfferedScenario } from '../../net/http.ts';
import { listScenarios, openSession } from '../../net/http.ts';
import { newMessageId } from '../../net/messageId.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { go } from '../parts/route.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { HostMarket } from './HostMarket.tsx';
import { HostRoom } from './HostRoom.tsx';
import { HostStepper } from './HostStepper.tsx';
import { HostSummary } from './HostSummary.tsx';
import { HostWorkshop } from './HostWorkshop.tsx';
import type { HostStep } from './hostSteps.ts';
import { HOST_STEPS, scenarioOf } from './hostSteps.ts';
import { requestOf } from './hostWish.ts';
import { keepWish, keptWish } from './keptWish.ts';
import '../../style/wizard.css';

/** Asks what the facilitator must decide before anybody joins, in four short steps; all of it has a sensible default. */
export function HostWizard() {
  const { t, language } = useText();
  const [scenarios, setScenarios] = useState<readonly OfferedScenario[]>([]);
  const [wish, setWish] = useState(() => keptWish(browserShelf(), language));
  const [step, setStep] = useState<HostStep>('workshop');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const at = HOST_STEPS.indexOf(step);
  const [before, after] = [HOST_STEPS[at - 1], HOST_STEPS[at + 1]];

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

  const open = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const chosen = { ...wish, scenario: scenarioOf(wish, scenarios)?.id ?? null };
    const reply = await openSession(requestOf(chosen, 'coffee', newMessageId()));
    setBusy(false);
    if (!reply.ok) {
      setTrouble(reply.trouble);
      return;
    }
    keepWish(browserShelf(), chosen);
    const { code, facilitatorToken, screenToken } = reply.value;
    const used = Date.now();
    keyring.keep({ kind: 'screen', code, token: screenToken, used });
    keyring.keep({ kind: 'facilitator', code, token: facilitatorToken, used });
    // The choice above is the projector's; the console stays in the language that this page is read in.
    keepLanguage(language);
    go(`/host#${code}`);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (after) setStep(after);
    else void open();
  };
  const given = { wish, scenarios, onWish: setWish };

  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page host">
        <form class="host-form" onSubmit={submit} noValidate>
          <div class="host-head">
            <Heading of={step}>{t(`host.heading.${step}`)}</Heading>
            <p>{t(`host.lead.${step}`)}</p>
            {!before && <Link to="/restore">{t('own.restore.link')}</Link>}
          </div>
          <HostStepper step={step} onStep={setStep} />
          <div class="host-cards">
            {step === 'workshop' && <HostWorkshop {...given} />}
            {step === 'market' && <HostMarket {...given} />}
            {step === 'room' && <HostRoom {...given} />}
            {step === 'summary' && <HostSummary {...given} onStep={setStep} />}
          </div>
          <div class="host-foot">
            <TroubleNote trouble={trouble} />
            {before && (
              <button type="button" class="button large host-back" onClick={() => setStep(before)}>
                {t('host.back')}
              </button>
            )}
            {after && step !== 'room' && (
              <button type="button" class="button plain host-skip" onClick={() => setStep('summary')}>
                {t('host.skip')}
              </button>
            )}
            <button type="submit" class="button gold large" aria-disabled={busy}>
              {after ? t('host.next', { step: t(`host.step.${after}`) }) : t(busy ? 'host.opening' : 'host.open')}
            </button>
          </div>
        </form>
      </main>
    </>
  );
}
