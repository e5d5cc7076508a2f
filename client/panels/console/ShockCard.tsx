import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { ShockForm } from './ShockForm.tsx';
import { ShocksReady } from './ShocksReady.tsx';
import '../../style/shocks.css';

type Props = { readonly view: View; readonly moves: Moves };

/** The deck of shocks: what lies ready, and a card to choose, the one that suits the round first. */
export function ShockCard({ view, moves }: Props) {
  const { t, language } = useText();
  const [picked, setPicked] = useState<string | null>(null);
  const { deck } = view.scenario;
  const { can, shockRounds } = view.session;
  if (deck === null || deck.length === 0 || can.playShock !== true) return null;
  const suits = (rounds: readonly number[]): number | undefined => shockRounds.find((it) => rounds.includes(it));
  const LAST = Number.MAX_SAFE_INTEGER;
  const cards = [...deck].sort((one, other) => (suits(one.suggested) ?? LAST) - (suits(other.suggested) ?? LAST));
  const card = deck.find(({ shock }) => shock === picked);
  return (
    <Card title={t('console.shocks.title')} class="shock-card">
      <ShocksReady view={view} moves={moves} />
      <details>
        <summary>{t('console.shocks.deck')}</summary>
        <fieldset class="shock-deck">
          <legend class="only-heard">{t('console.shocks.deck')}</legend>
          {cards.map(({ shock, name, suggested }) => {
            const round = suits(suggested);
            return (
              <label key={shock} class="choice">
                <input type="radio" name="shock" checked={shock === picked} onChange={() => setPicked(shock)} />
                <span>
                  {name[language]}
                  {round !== undefined && <small>{t('console.shocks.suggested', { round })}</small>}
                </span>
              </label>
            );
          })}
        </fieldset>
        {card && <ShockForm key={card.shock} card={card} view={view} moves={moves} onPlayed={() => setPicked(null)} />}
      </details>
    </Card>
  );
}
