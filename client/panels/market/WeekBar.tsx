import type { RefObject } from 'preact';
import { money } from '../../present/format.ts';
import type { TownFacts } from '../../present/townPicture.ts';
import type { QuarterMark } from '../../present/townQuarters.ts';
import { quarterMarks } from '../../present/townQuarters.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly picture: TownFacts;
  /** The filled part, whose width is set with every picture. */
  readonly fill: RefObject<HTMLDivElement | null>;
  readonly currency: string;
};

/** The round's weeks as a bar; at each quarter's end a flag says in words whether the quota was met. */
export function WeekBar({ picture, fill, currency }: Props) {
  const { t, language } = useText();
  const shared = !picture.stalls.some((stall) => stall.own);
  const words = (mark: QuarterMark): string => {
    const { quarter, state, hits } = mark;
    if (state === 'pending') return t('town.mark.pending', { quarter, quota: money(mark.quota, currency, language) });
    if (shared) return t('town.mark.shared', { quarter, hits: hits.length, teams: picture.stalls.length });
    return t(`town.mark.${state}`, { quarter });
  };
  return (
    <div class="week-bar">
      <div class="week-track">
        <div ref={fill} class="week-fill" />
      </div>
      <ol class="week-marks">
        {quarterMarks(picture).map((mark) => (
          <li
            key={mark.quarter}
            class={`week-mark ${mark.state}`}
            style={{ left: `${(100 * mark.week) / Math.max(1, picture.weeks)}%` }}
          >
            <svg class="week-flag" viewBox="0 0 14 18" aria-hidden="true">
              <path d="M1.500 0v18" stroke="currentColor" stroke-width="2.500" />
              <path
                class="week-cloth"
                d={mark.state === 'missed' ? 'M2.500 8h6l1.500 9-7.500-2z' : 'M2.500 1h11l-3 4 3 4h-11z'}
              />
            </svg>
            <span>{words(mark)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
