import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** The shocks that will strike, each with the way back. */
export function ShocksReady({ view, moves }: Props) {
  const { t, language } = useText();
  const { shocks } = view.session;
  if (shocks.length === 0) return <p class="field-note">{t('console.shocks.none')}</p>;
  const nameOf = (id: string | null): string =>
    view.people.teams.find(({ team }) => team === id)?.name ?? t('console.shocks.all');
  return (
    <ul class="shocks-ready" aria-label={t('console.shocks.ready')}>
      {shocks.map(({ round, shock, name, team, announced }) => (
        <li key={`${round}-${shock}`}>
          <p>
            <strong>{name[language]}</strong>
            <span class="shock-how">
              {[
                t('console.shocks.round', { round }),
                nameOf(team),
                t(announced ? 'console.shocks.told' : 'console.shocks.surprise'),
              ].join(' · ')}
            </span>
          </p>
          <Button
            label={t('console.shocks.takeBackOf', { name: name[language] })}
            onPress={() => void moves.ask({ type: 'WithdrawShock', round, shock })}
          >
            {t('console.shocks.takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
