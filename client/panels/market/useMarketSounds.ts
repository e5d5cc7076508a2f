import { useEffect, useRef } from 'preact/hooks';
import { sound } from '../../model/sound.ts';
import type { TownFacts } from '../../present/townPicture.ts';
import type { Heard } from './marketCue.ts';
import { marketCue } from './marketCue.ts';

/** Lets be heard what is new in the market while its weeks are shown. */
export function useMarketSounds(picture: TownFacts | null, round: number): void {
  const heard = useRef<Heard | null>(null);
  useEffect(() => {
    if (!picture) return;
    const cue = marketCue(heard.current, round, picture);
    heard.current = cue.heard;
    if (cue.sound) sound.play(cue.sound);
  });
}
