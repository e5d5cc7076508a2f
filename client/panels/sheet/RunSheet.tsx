import { useState } from 'preact/hooks';
import type { AgendaLength } from '../../../shared/session/agenda.ts';
import { agendaItems, FULL_ROUNDS } from '../../../shared/session/agenda.ts';
import { minutesText } from '../../present/agendaRows.ts';
import { clockTimes } from '../../present/clockTimes.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import type { Sheet } from './sheetAddress.ts';
import { addressOfSheet, LENGTHS, sheetOf } from './sheetAddress.ts';
import '../../style/sheet.css';

/** The agenda on one page with clock times, who does what, and room for notes. What is chosen stands in the address. */
export function RunSheet() {
  const { t, language } = useText();
  const [sheet, setSheet] = useState(() => sheetOf(location.search));
  const change = (to: Partial<Sheet>): void => {
    const next = { ...sheet, ...to };
    history.replaceState(null, '', addressOfSheet(next));
    setSheet(next);
  };
  const items = agendaItems(sheet.agenda, sheet.rounds);
  const times = clockTimes(
    sheet.start,
    items.map(({ seconds }) => seconds),
    language,
  );
  const rounds = sheet.rounds < FULL_ROUNDS ? t('sheet.fewRounds') : null;
  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page sheet-page">
        <section class="card sheet-choices no-print" aria-label={t('sheet.choices')}>
          <div class="field">
            <label for="sheet-start">{t('sheet.start')}</label>
            <input
              id="sheet-start"
              type="time"
              class="text-box"
              value={sheet.start}
              onInput={(event) => event.currentTarget.value !== '' && change({ start: event.currentTarget.value })}
            />
          </div>
          <Choices<AgendaLength>
            legend={t('sheet.agenda')}
            name="sheet-agenda"
            value={sheet.agenda}
            options={LENGTHS.map((it) => ({ value: it, label: t('sheet.minutes', { minutes: it }) }))}
            onPick={(agenda) => change({ agenda })}
          />
          <button type="button" class="button gold large" onClick={() => print()}>
            {t('sheet.print')}
          </button>
        </section>
        <article class="sheet">
          <header class="sheet-head">
            <Heading>{sheet.title || t('sheet.title')}</Heading>
            <dl>
              <Fact label={t('sheet.length')} value={t('sheet.minutes', { minutes: sheet.agenda })} />
              <Fact label={t('sheet.teams')} value={String(sheet.teams)} />
              {sheet.code !== '' && <Fact label={t('sheet.code')} value={sheet.code} />}
              <Fact label={t('sheet.date')} value="" />
              <Fact label={t('sheet.place')} value="" />
            </dl>
          </header>
          {rounds && <p class="sheet-warning">{rounds}</p>}
          <table>
            <thead>
              <tr>
                {(['time', 'minutes', 'what', 'you', 'they', 'notes'] as const).map((head) => (
                  <th key={head} scope="col" class={`sheet-${head}`}>
                    {t(`sheet.head.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map(({ item, round, seconds, phases }, at) => {
                const place = item === 'round' && round !== null ? t([`sheet.round${round}`, 'sheet.roundMore']) : null;
                const words = round !== null && round > 1 ? 'roundMore' : item;
                const split = phases && [phases.planning, phases.market, phases.review + phases.briefing];
                return (
                  <tr key={`${item}${round ?? ''}`} class={item}>
                    <td class="sheet-time">{times[at]}</td>
                    <td class="sheet-minutes">{minutesText(seconds, language)}</td>
                    <th scope="row">
                      {t(`thread.item.${item}`, { round: round ?? 0 })}
                      {place && <small>{place}</small>}
                    </th>
                    <td>
                      {t(`sheet.you.${words}`)}
                      {split && item === 'practice' && <Split seconds={split} />}
                      {split && round === 1 && <Split seconds={split} />}
                    </td>
                    <td class="sheet-they">{t(`sheet.they.${words}`)}</td>
                    <td class="sheet-notes" />
                  </tr>
                );
              })}
              <tr class="end">
                <td class="sheet-time">{times.at(-1)}</td>
                <td class="sheet-minutes" />
                <th scope="row">{t('sheet.end')}</th>
                <td colSpan={3}>{t('sheet.endWords')}</td>
              </tr>
            </tbody>
          </table>
          <footer class="sheet-foot">
            <h2>{t('sheet.before')}</h2>
            <ul>
              {t('sheet.list')
                .split('\n')
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </footer>
        </article>
      </main>
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div class={value === '' ? 'empty' : undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** How the time of a round is spent. */
function Split({ seconds }: { readonly seconds: readonly number[] }) {
  const { t, language } = useText();
  const [planning = '', market = '', review = ''] = seconds.map((it) => minutesText(it, language));
  return <small>{t('sheet.split', { planning, market, review })}</small>;
}
