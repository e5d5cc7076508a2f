import type { LearningPart } from '../../../shared/view/learningPart.ts';
import { percent } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** The four differences, in the order of the items; two items for each. */
const DIFFERENCES = ['who', 'horizon', 'contact', 'term'] as const;

/** How many of the group were right before and after, item by item, and what part of the missing was gained. */
export function LearningResult({ part }: { readonly part: LearningPart }) {
  const { t, language } = useText();
  const { before, after, gain } = part;
  if (!before && !after)
    return (
      <p>{t(part.answered.before + part.answered.after === 0 ? 'learning.result.none' : 'learning.result.few')}</p>
    );
  const share = (tally: typeof before, item: number): number | null =>
    tally === null ? null : (tally.right[item] ?? 0) / tally.of;
  const gained = (of: number | null | undefined): string => {
    if (!gain) return '–';
    return of === null || of === undefined ? t('learning.result.knew') : percent(of, language);
  };
  return (
    <div class="learning-result">
      {gain && (
        <p class="learning-group">
          {gain.group === null
            ? t('learning.result.knewAll')
            : t('learning.result.group', { gain: gained(gain.group) })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is wider than the screen; what scrolls must be in reach of the keyboard. */}
      <section class="table-scroll" tabIndex={0} aria-label={t('learning.result.caption')}>
        <table>
          <caption>{t('learning.result.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('learning.result.item')}</th>
              <th scope="col">{t('learning.result.before', { count: before?.of ?? 0 })}</th>
              <th scope="col">{t('learning.result.after', { count: after?.of ?? 0 })}</th>
              <th scope="col">{t('learning.result.gain')}</th>
            </tr>
          </thead>
          <tbody>
            {DIFFERENCES.flatMap((difference, at) =>
              [2 * at, 2 * at + 1].map((item) => (
                <tr key={item}>
                  <th scope="row">
                    {item + 1} · {t(`walk.difference.${difference}.title`)}
                  </th>
                  <ShareCell value={share(before, item)} class="before" />
                  <ShareCell value={share(after, item)} class="after" />
                  <td>{gained(gain?.items[item])}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
      {gain === null && <p>{t('learning.result.half')}</p>}
      <p class="field-note">{t('learning.result.note')}</p>
    </div>
  );
}

/** A share in words, over a bar of its length. */
function ShareCell({ value, class: of }: { readonly value: number | null; readonly class: string }) {
  const { language } = useText();
  if (value === null) return <td>–</td>;
  return (
    <td>
      {percent(value, language)}
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class={of} width={100 * value} height="6" />
      </svg>
    </td>
  );
}
