import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import { dayAndTime } from '../../present/format.ts';
import type { OpenedRecording } from '../../replay/replayMessages.ts';
import type { ReplayPlayer } from '../../replay/replayPlayer.ts';
import { placeIn, positions } from '../../replay/scrub.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading, Nested } from '../parts/Heading.tsx';
import { useStore } from '../parts/useStore.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { Chapters } from './Chapters.tsx';
import { Eyes } from './Eyes.tsx';
import { Happened } from './Happened.tsx';
import { Scrubber } from './Scrubber.tsx';
import { Stage } from './Stage.tsx';
import { useKeys } from './useKeys.ts';
import { usePlaying } from './usePlaying.ts';

type Props = { readonly player: ReplayPlayer; readonly opened: OpenedRecording };

/** An opened recording: the controls above, and below what those eyes saw at that moment. */
export function Theatre({ player, opened }: Props) {
  const { t, language } = useText();
  const { shown } = useStore(player);
  const { steps } = opened;
  const [version, setVersion] = useState(() => positions(steps, false)[0]?.version ?? 0);
  const [audience, setAudience] = useState(() => ownAudience(opened) ?? 'screen');
  const [every, setEvery] = useState(false);
  const [playing, setPlaying] = useState(false);
  const [seen, setSeen] = useState<number | null>(null);
  const at = useMemo(() => positions(steps, every), [steps, every]);
  const index = placeIn(at, version);
  const step = at[index];
  useEffect(() => player.show(version, audience), [player, version, audience]);

  const go = useCallback(
    (to: number) => {
      const target = at[Math.min(at.length - 1, Math.max(0, to))];
      if (target) setVersion(target.version);
      if (to >= at.length - 1) setPlaying(false);
    },
    [at],
  );
  const goOn = useCallback(() => go(index + 1), [go, index]);
  const jump = (to: number): void => {
    setPlaying(false);
    setVersion(to);
  };
  const play = useCallback(
    (wanted: boolean) => {
      if (wanted && index === at.length - 1) setVersion(at[0]?.version ?? 0);
      setPlaying(wanted);
    },
    [at, index],
  );
  const keys = useMemo(
    () => ({
      back: () => go(index - 1),
      on: goOn,
      first: () => go(0),
      last: () => go(at.length - 1),
      toggle: () => play(!playing),
    }),
    [go, goOn, index, at, play, playing],
  );
  useKeys(keys);
  usePlaying(playing, step, seen === version, goOn);
  const sawMarket = useCallback(() => setSeen(version), [version]);

  if (!step) return null;
  const shownStep = shown && steps.find((it) => it.version === shown.version);
  return (
    <>
      <HeaderBar home>
        <strong>{t('replay.title')}</strong>
        <span>{opened.title || opened.scenario[language]}</span>
        <span class="replay-when">{dayAndTime(steps[0]?.at ?? 0, language)}</span>
      </HeaderBar>
      <main id="main" class="replay" tabIndex={-1}>
        <Heading hidden>{t('replay.title')}</Heading>
        <section class="card replay-controls" aria-label={t('replay.controls')}>
          <Eyes opened={opened} audience={audience} onAudience={setAudience} />
          <Scrubber
            at={at}
            index={index}
            playing={playing}
            every={every}
            onIndex={go}
            onPlaying={play}
            onEvery={setEvery}
          />
          <Chapters steps={steps} step={step} onStep={jump} />
          {every && <Happened step={step} teams={opened.teams} />}
        </section>
        {shown && shownStep ? (
          <Nested.Provider value={true}>
            <div class={`replay-stage ${shownStep.place}`}>
              <Stage view={shown.view} audience={shown.audience} step={shownStep} onSeen={sawMarket} />
            </div>
          </Nested.Provider>
        ) : (
          <Waiting what={t('replay.waiting')} />
        )}
      </main>
    </>
  );
}

/** The place in which this browser sat, where it did. */
function ownAudience({ code, teams }: OpenedRecording): string | null {
  const own = keyring.find('seat', code)?.seat;
  const team = teams.find(({ seats }) => seats.some(({ seat }) => seat === own));
  const role = team?.seats.find(({ seat }) => seat === own)?.roles[0];
  return team && role ? `${team.team}/${role}` : null;
}
