import type { View } from '../../../shared/view/parts.ts';
import type { CheckedItem } from '../../model/deviceCheck.ts';
import { overall } from '../../model/deviceCheck.ts';
import { list, timeOfDay } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { VerdictMark } from '../check/VerdictMark.tsx';
import { Card } from '../parts/Card.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import { joinAddress } from '../parts/joinAddress.ts';
import '../../style/check.css';

/** Which devices were tried in this room, and what those lack that are not ready. */
export function ChecksCard({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const checks = view.checks ?? [];
  const link = joinAddress(view.session, location.origin).url.replace('/join/', '/check/');
  const lobby = view.session.stage === 'lobby';
  const inside = (
    <>
      <CopyField label={t('check.card.link')} text={link} />
      {checks.length === 0 && <p class="field-note">{t('check.card.none')}</p>}
      {checks.length > 0 && (
        <>
          <p class="checks-count">{t('check.card.count', { count: checks.length })}</p>
          <ul class="checks-list">
            {checks
              .map((check, at) => ({ ...check, name: check.name || t('check.card.unnamed', { number: at + 1 }) }))
              .reverse()
              .map(({ device, name, at, verdicts }) => {
                const weak = (Object.keys(verdicts) as CheckedItem[]).filter((item) => verdicts[item] !== 'good');
                return (
                  <li key={device}>
                    <strong>{name}</strong> <VerdictMark verdict={overall(verdicts)} />
                    <p class="field-note">
                      {weak.length > 0 &&
                        `${list(
                          weak.map((item) => t(`check.item.${item}`)),
                          language,
                        )} · `}
                      {t('check.card.at', { time: timeOfDay(at, language) })}
                    </p>
                  </li>
                );
              })}
          </ul>
        </>
      )}
    </>
  );
  // Once people play, the devices are in: it is there for who comes late.
  if (!lobby)
    return (
      <details class="card checks-card">
        <summary>{t('check.card.title')}</summary>
        <div class="checks-inside">{inside}</div>
      </details>
    );
  return (
    <Card title={t('check.card.title')} class="checks-card">
      {inside}
    </Card>
  );
}
