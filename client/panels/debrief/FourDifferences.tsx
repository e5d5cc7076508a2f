import type { View } from '../../../shared/view/parts.ts';
import { money, people } from '../../present/format.ts';
import { differencesOf } from '../../present/fourDifferences.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';

type Props = { readonly view: View; readonly team: string | null };

/** The four differences between Sales and Marketing, each in the figures of this session, with a question. */
export function FourDifferences({ view, team }: Props) {
  const { t, language } = useText();
  const found = differencesOf(view, team);
  if (!found) return null;
  return (
    <div class="difference-list">
      {found.map(({ name, unit, sales, marketing }) => {
        const written = (value: number): string =>
          unit === 'money' ? money(value, view.scenario.currency, language) : people(value, language);
        return (
          <Card key={name} title={t(`walk.difference.${name}.title`)} class="difference">
            <p class="field-note">{t(`walk.difference.${name}.words`)}</p>
            <dl>
              {(
                [
                  ['sales', sales],
                  ['marketing', marketing],
                ] as const
              ).map(([role, value]) => (
                <div key={role}>
                  <dt>{t(`walk.difference.${name}.${role}`)}</dt>
                  <dd>
                    <strong>{written(value)}</strong>
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect
                        class={role}
                        width={(100 * Math.max(0, value)) / Math.max(1, sales, marketing)}
                        height="6"
                      />
                    </svg>
                  </dd>
                </div>
              ))}
            </dl>
            <p class="difference-question">{t(`walk.difference.${name}.question`)}</p>
          </Card>
        );
      })}
    </div>
  );
}
