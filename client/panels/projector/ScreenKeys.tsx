import { useLayoutEffect } from 'preact/hooks';
import type { ScreenView } from '../../../shared/view/noticesPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { preferences } from '../../model/preferences.ts';
import { useText } from '../../text/useText.ts';
import { useStore } from '../parts/useStore.ts';

type Props = { readonly view: View; readonly moves: Moves };
type Shows = ScreenView['shows'];

const KEYS: Readonly<Record<string, Exclude<Shows, 'live'>>> = { b: 'blank', f: 'frozen' };

/** Puts the projector's own picture away or holds it, by two buttons or two keys, if this device wants any; what the facilitator set stays. */
export function ScreenKeys({ view, moves }: Props) {
  const { t } = useText();
  const { keys } = useStore(preferences);
  const shows = view.session.screen?.shows ?? 'live';
  const may = view.session.can.setScreen === true;
  const turn = (to: Shows): void => void moves.ask({ type: 'SetScreen', shows: shows === to ? 'live' : to });
  // What a key does changes together with the buttons, and not after the next painting.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const to = KEYS[event.key.toLowerCase()];
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (to === undefined || !keys || !may || typing || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      turn(to);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  if (!may) return shows === 'live' ? null : <span class="screen-held">{t('projector.held.byFacilitator')}</span>;
  return (
    <>
      {Object.entries(KEYS).map(([key, it]) => (
        <button
          key={it}
          type="button"
          class="header-button"
          aria-pressed={shows === it}
          aria-keyshortcuts={keys ? key.toUpperCase() : undefined}
          onClick={() => turn(it)}
        >
          {t(`projector.held.${shows === it ? 'goOn' : it === 'blank' ? 'blank' : 'freeze'}`)}
          {keys && ` (${key.toUpperCase()})`}
        </button>
      ))}
    </>
  );
}
