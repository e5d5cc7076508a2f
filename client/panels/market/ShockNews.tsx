import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { TownFacts } from '../../present/townPicture.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Piece } from './Piece.tsx';

type Props = { readonly view: View; readonly picture: TownFacts };

/**
 * What strikes the market from outside in this round, with its sign in the picture, in a sentence; said aloud once. A shock that has
 * passed keeps its line, so that nothing moves.
 */
export function ShockNews({ view, picture }: Props) {
  const { t, language } = useText();
  const said = useRef('');
  const struck = view.outcomes[picture.round]?.shocks ?? [];
  const lasting = new Set(picture.shocks.map(({ shock }) => shock));
  const nameOf = (team: string | null): string | undefined =>
    view.people.teams.find(({ team: id }) => id === team)?.name;
  const key = `${picture.round} ${[...lasting].join(' ')}`;
  useEffect(() => {
    if (said.current === key) return;
    const before = said.current;
    said.current = key;
    for (const { shock, name, story } of picture.shocks)
      if (!before.split(' ').includes(shock)) announce(`${name[language]}. ${story[language]}`);
  });
  if (struck.length === 0) return null;
  return (
    <ul class="market-shocks">
      {struck.map(({ shock, effect, name, story, team }) => (
        <li key={`${shock} ${team}`} class={lasting.has(shock) ? undefined : 'over'}>
          <Piece name={`shock-${effect}`} scale={0.03} />
          <p>
            <strong>{name[language]}</strong>
            {team !== null && <> {t('shell.shock.at', { team: nameOf(team) ?? team })}</>} ·{' '}
            {lasting.has(shock) ? story[language] : t('town.shockOver')}
          </p>
        </li>
      ))}
    </ul>
  );
}
