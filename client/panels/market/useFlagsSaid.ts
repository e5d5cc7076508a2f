import { useEffect, useRef } from 'preact/hooks';
import { list, money } from '../../present/format.ts';
import type { TownFacts } from '../../present/townPicture.ts';
import type { QuarterMark } from '../../present/townQuarters.ts';
import { quarterMarks } from '../../present/townQuarters.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';

/** Says each quarter's end aloud when it is reached: the team's own result, or who met the target. */
export function useFlagsSaid(picture: TownFacts | null, currency: string): void {
  const { t, language } = useText();
  const said = useRef('');
  useEffect(() => {
    if (!picture) return;
    const over = quarterMarks(picture).filter((mark) => mark.state !== 'pending');
    const mark = over.at(-1);
    const key = `${picture.round} ${over.length}`;
    if (said.current === key) return;
    said.current = key;
    if (!mark) return;
    announce(sentence(picture, mark));
  });
  const sentence = (from: TownFacts, { quarter, quota, hits, misses }: QuarterMark): string => {
    const own = from.stalls.find((stall) => stall.own)?.quotas.find((flag) => flag.quarter === quarter);
    if (own && own.state !== 'pending') {
      const cash = (cents: number): string => money(cents, currency, language);
      return t(`town.said.${own.state}`, { quarter, revenue: cash(own.revenue), quota: cash(quota) });
    }
    if (misses.length === 0) return t('town.said.allHit', { quarter });
    if (hits.length === 0) return t('town.said.noneHit', { quarter });
    return t('town.said.someHit', { quarter, names: list(hits, language) });
  };
}
