import { useEffect, useRef } from 'preact/hooks';
import { sound } from '../../model/sound.ts';
import type { TownPicture } from '../../present/townPicture.ts';

/** What is counted to know what is new: coins beside the stalls, and quarters that ended well or not. */
function countsOf({ stalls }: TownPicture): { coins: number; hit: number; missed: number } {
  const own = stalls.filter((stall) => stall.own);
  const heard = own.length > 0 ? own : stalls;
  const ended = heard.flatMap(({ quotas }) => quotas.map(({ state }) => state));
  return {
    coins: heard.reduce((sum, { coins }) => sum + coins, 0),
    hit: ended.filter((state) => state === 'hit').length,
    missed: ended.filter((state) => state === 'missed').length,
  };
}

/** Lets be heard a new coin, and how a quarter ended: the own team's, or on everyone's screen all teams'. */
export function useMarketSounds(picture: TownPicture | null): void {
  const last = useRef<ReturnType<typeof countsOf> | null>(null);
  useEffect(() => {
    if (!picture) return;
    const before = last.current;
    const now = countsOf(picture);
    last.current = now;
    if (!before) return;
    if (now.hit > before.hit) sound.play('quotaHit');
    else if (now.missed > before.missed) sound.play('quotaMissed');
    else if (now.coins > before.coins) sound.play('coin');
  });
}
