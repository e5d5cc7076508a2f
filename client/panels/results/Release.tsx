import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly view: View; readonly team: string | null; readonly round: number };

/** What of the rivals is shown here and what is not, by the session's ranking; the own place where only that is told. */
export function Release({ view, team, round }: Props) {
  const { t } = useText();
  const outcome = view.outcomes[String(round)];
  if (!outcome || (outcome.release === 'open' && !outcome.later)) return null;
  const places = team === null ? undefined : outcome.places[team];
  return (
    <>
      {places && (
        <dl class="own-places">
          {(['revenue', 'brandValue'] as const).map((axis) => (
            <div key={axis}>
              <dt>{t(`results.teams.${axis}`)}</dt>
              <dd>{t('results.release.place', { place: places[axis].place, of: places[axis].of })}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="soft">{t(outcome.later ? 'results.release.later' : `results.release.${outcome.release}`)}</p>
    </>
  );
}
