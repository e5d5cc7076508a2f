import { useEffect, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Trouble } from '../../model/wire.ts';
import { fetchRecording } from '../../replay/fetchRecording.ts';
import type { ReplayPlayer } from '../../replay/replayPlayer.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { useStore } from '../parts/useStore.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { FilePlace } from './FilePlace.tsx';
import { FinishedSessions } from './FinishedSessions.tsx';

type Props = { readonly player: ReplayPlayer };

/** Why there is nothing to show yet. */
type Problem = Trouble | 'worker' | 'tooLarge' | 'noKey';

/** Opens the session that the address names, a session of this browser, or a file. */
export function OpenRecording({ player }: Props) {
  const { t } = useText();
  const { opening, refused } = useStore(player);
  const [fetching, setFetching] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    const code = new URLSearchParams(location.search).get('session');
    if (code === null) return;
    const token = (['facilitator', 'seat', 'screen'] as const)
      .map((kind) => keyring.find(kind, code)?.token)
      .find(Boolean);
    if (!token) {
      setProblem('noKey');
      return;
    }
    setFetching(true);
    void fetchRecording(token).then((fetched) => {
      setFetching(false);
      if (fetched.ok) player.open(fetched.text);
      else setProblem(fetched.trouble);
    });
  }, [player]);

  const openFile = (text: string): void => {
    setProblem(null);
    player.open(text);
  };
  const told = problem ?? refused;
  return (
    <>
      <HeaderBar home>
        <strong>{t('replay.title')}</strong>
      </HeaderBar>
      <main id="main" class="replay-open" tabIndex={-1}>
        <Heading>{t('replay.open.title')}</Heading>
        <p class="replay-about">{t('replay.open.words')}</p>
        <div role="alert">{told && <p class="notice bad">{t(sentenceFor(told))}</p>}</div>
        {fetching || opening ? (
          <Waiting what={t(fetching ? 'replay.open.fetching' : 'replay.open.reading')} />
        ) : (
          <>
            <FilePlace onText={openFile} onTooLarge={() => setProblem('tooLarge')} />
            <FinishedSessions />
          </>
        )}
        <p>
          <Link to="/">{t('replay.open.home')}</Link>
        </p>
      </main>
    </>
  );
}

const OWN: readonly string[] = ['worker', 'tooLarge', 'noKey'];

const sentenceFor = (problem: Problem): string[] =>
  OWN.includes(problem) ? [`replay.trouble.${problem}`] : [`rejections.${problem}`, 'replay.trouble.other'];
