import type { View } from '../../../shared/view/parts.ts';
import { money, people } from '../../present/format.ts';
import { differencesOf } from '../../present/fourDifferences.ts';
import { useText } from '../../text/useText.ts';

/** The four differences between Sales and Marketing in one team's figures, each with its question. */
export function DifferencesTable({ view, team }: { readonly view: View; readonly team: string }) {
  const { t, language } = useText();
  const { currency } = view.scenario;
  return (
    <table class="home-differences">
      <tbody>
        {differencesOf(view, team)?.map(({ name, unit, ...sides }) => (
          <tr key={name}>
            <th scope="row">{t(`walk.difference.${name}.title`)}</th>
            {(['sales', 'marketing'] as const).map((side) => (
              <td key={side}>
                {t(`walk.difference.${name}.${side}`)}:{' '}
                <strong>
                  {unit === 'money' ? money(sides[side], currency, language) : people(sides[side], language)}
                </strong>
              </td>
            ))}
            <td>{t(`walk.difference.${name}.question`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
