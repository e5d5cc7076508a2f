import { useEffect, useState } from 'preact/hooks';
import type { CheckedItem, Measured } from '../../model/deviceCheck.ts';
import { overall, verdictsOf } from '../../model/deviceCheck.ts';
import { tryDevice } from '../../net/tryDevice.ts';
import { checkReport } from '../../present/checkReport.ts';
import { dayAndTime } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { CopyText } from './CopyText.tsx';
import { NameDevice } from './NameDevice.tsx';
import { useMeaning } from './useMeaning.ts';
import { useTold } from './useTold.ts';
import { VerdictMark } from './VerdictMark.tsx';
import '../../style/check.css';

/** Tries whether this device and its network can play, says what to do where they cannot, and lets the facilitator know. */
export function CheckPage({ code }: { readonly code: string }) {
  const { t, language } = useText();
  const [turn, setTurn] = useState(0);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [verdicts, setVerdicts] = useState<ReturnType<typeof verdictsOf> | null>(null);
  const [name, setName] = useState('');
  const told = useTold(code, verdicts, name);
  const meaning = useMeaning(measured, verdicts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn tries everything again.
  useEffect(() => {
    let shown = true;
    setVerdicts(null);
    void tryDevice().then((found) => {
      if (!shown) return;
      const all = verdictsOf(found);
      setMeasured(found);
      setVerdicts(all);
      announce(t(`check.all.${overall(all)}`));
    });
    return () => {
      shown = false;
    };
  }, [turn]);

  const items = verdicts ? (Object.keys(verdicts) as CheckedItem[]) : [];
  const lines = verdicts
    ? items.map((item) => ({
        item: t(`check.item.${item}`),
        word: t(`check.word.${verdicts[item]}`),
        means: meaning(item),
      }))
    : [];
  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page narrow check-page">
        <Heading>{t('check.title')}</Heading>
        {!verdicts && <Waiting what={t('check.trying')} />}
        {verdicts && (
          <>
            <p class={`check-all ${overall(verdicts)}`}>{t(`check.all.${overall(verdicts)}`)}</p>
            <ul class="card check-list">
              {items.map((item) => (
                <li key={item}>
                  <strong>{t(`check.item.${item}`)}</strong>
                  <VerdictMark verdict={verdicts[item]} />
                  <p>{meaning(item)}</p>
                </li>
              ))}
            </ul>
            {code === '' ? (
              <p class="field-note">{t('check.alone')}</p>
            ) : (
              <section class="card check-told">
                <p role="status">
                  {told.state === 'refused'
                    ? t('check.notTold', { because: t([`rejections.${told.because}`, 'shell.refused.words']) })
                    : told.state === 'yes' && t('check.told', { code })}
                </p>
                <NameDevice onName={setName} />
              </section>
            )}
            <div class="button-row">
              <button type="button" class="button large" onClick={() => setTurn(turn + 1)}>
                {t('check.again')}
              </button>
              {code !== '' && (
                <Link to={`/join/${code}`} class="button gold large">
                  {t('check.toJoin')}
                </Link>
              )}
            </div>
            <section class="card check-it" aria-labelledby="check-it">
              <h2 id="check-it">{t('check.it.title')}</h2>
              <p class="field-note">{t('check.it.note')}</p>
              <CopyText
                label={t('check.it.title')}
                button={t('check.it.copy')}
                text={checkReport(
                  {
                    origin: location.origin,
                    lines,
                    agent: navigator.userAgent,
                    time: dayAndTime(Date.now(), language),
                  },
                  t,
                )}
              />
            </section>
          </>
        )}
      </main>
    </>
  );
}
