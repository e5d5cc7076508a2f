import { useEffect, useMemo } from 'preact/hooks';
import { openReplayLine } from '../../replay/replayLine.ts';
import { createReplayPlayer } from '../../replay/replayPlayer.ts';
import { useStore } from '../parts/useStore.ts';
import { OpenRecording } from './OpenRecording.tsx';
import { Theatre } from './Theatre.tsx';
import '../../style/replay.css';

/** A past session, moment by moment, through the eyes of anyone who was there. */
export function ReplayPage() {
  const player = useMemo(() => createReplayPlayer(openReplayLine()), []);
  useEffect(() => () => player.close(), [player]);
  const { opened } = useStore(player);
  return opened ? <Theatre key={opened.code} player={player} opened={opened} /> : <OpenRecording player={player} />;
}
