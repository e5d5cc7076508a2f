import { useEffect } from 'preact/hooks';
import type { ReplayPlayer } from '../../replay/replayPlayer.ts';
import { useText } from '../../text/useText.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { LiveRegion } from '../parts/LiveRegion.tsx';
import { useStore } from '../parts/useStore.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { Theatre } from './Theatre.tsx';
import '../../style/replay.css';

/** The replay of the one recording that a page holds within itself. */
export function HeldReplay({ player }: { readonly player: ReplayPlayer }) {
  const { t, language } = useText();
  const { opened, refused } = useStore(player);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the title change with the language.
  useEffect(() => {
    document.title = t('replay.title');
  }, [language, t]);
  return (
    <>
      <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {t('shell.skip')}
      </button>
      <Boundary>
        {opened && <Theatre player={player} opened={opened} alone />}
        {!opened && !refused && <Waiting what={t('replay.open.reading')} />}
        {refused && (
          <p class="notice bad" role="alert">
            {t([`replay.trouble.${refused}`, `rejections.${refused}`, 'replay.trouble.other'])}
          </p>
        )}
      </Boundary>
      <LiveRegion />
    </>
  );
}
