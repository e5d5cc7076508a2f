import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { briefingLines } from './briefingLines.ts';
import { Heading } from './Heading.tsx';
import { quotasOf } from './quotas.ts';
import { roundName } from './roundName.ts';

/** The round on one card: its number, at most three sentences, and the quotas. */
export function BriefingCard({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const { round } = view.session;
  return (
    <section class="card briefing">
      <p class="briefing-round">{roundName(view, t)}</p>
      <Heading of={`${round}-briefing`}>{t(`shell.briefing.title.${Math.min(round, 4)}`)}</Heading>
      {briefingLines(view, language, t).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="briefing-quotas">
        {quotasOf(view.scenario, round).map(({ quarter, quota }) => (
          <li key={quarter}>
            <span>{t('shell.briefing.quota', { quarter })}</span>{' '}
            <strong>{money(quota, view.scenario.currency, language)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
