import type { Sound } from '../../model/sound.ts';
import type { TownFacts } from '../../present/townPicture.ts';

type Counts = { readonly coins: number; readonly hit: number; readonly missed: number };

/** How far a round was heard: the furthest week, and what was on it. */
export type Heard = Counts & { readonly round: number; readonly week: number };

/** What is counted to know what is new: coins beside the stalls, and quarters that ended well or not. */
function countsOf({ stalls }: TownFacts): Counts {
  const own = stalls.filter((stall) => stall.own);
  const heard = own.length > 0 ? own : stalls;
  const ended = heard.flatMap(({ quotas }) => quotas.map(({ state }) => state));
  return {
    coins: heard.reduce((sum, { coins }) => sum + coins, 0),
    hit: ended.filter((state) => state === 'hit').length,
    missed: ended.filter((state) => state === 'missed').length,
  };
}

/**
 * What is to be heard when a picture is shown: a new coin, or how a quarter ended; the own team's, or on everyone's screen all
 * teams'. Nothing at the first picture, and nothing anew while weeks are gone through that were heard already, until the round is
 * begun from its start.
 */
export function marketCue(
  before: Heard | null,
  round: number,
  picture: TownFacts,
): { readonly heard: Heard; readonly sound: Sound | null } {
  const now: Heard = { ...countsOf(picture), round, week: picture.week };
  if (before?.round !== round || now.week === 0) return { heard: now, sound: null };
  if (now.week <= before.week) return { heard: before, sound: null };
  if (now.hit > before.hit) return { heard: now, sound: 'quotaHit' };
  if (now.missed > before.missed) return { heard: now, sound: 'quotaMissed' };
  return { heard: now, sound: now.coins > before.coins ? 'coin' : null };
}
