import { useRef } from 'preact/hooks';
import { money } from '../../present/format.ts';
import { scoreDrawing } from '../../present/scoreDrawing.ts';
import type { ScoreMapPicture } from '../../present/scoreMap.ts';
import { useText } from '../../text/useText.ts';
import { textWidth } from '../parts/textWidth.ts';
import { useSize } from '../parts/useSize.ts';
import { ScorePicture } from './ScorePicture.tsx';

type Props = { readonly picture: ScoreMapPicture; readonly currency: string; readonly large: boolean };

/** Revenue and brand value as two axes, in as much room as there is. */
export function ScoreField({ picture, currency, large }: Props) {
  const { t, language } = useText();
  const field = useRef<HTMLDivElement>(null);
  const size = useSize(field);
  const draw = (box: HTMLElement, width: number, height: number) => {
    const em = (large ? 0.86 : 15 / 16) * Number.parseFloat(getComputedStyle(box).fontSize);
    const words = {
      x: t('results.map.x'),
      y: t('results.map.y'),
      money: (cents: number) => money(cents, currency, language),
      name: ({ name, own }: { name: string; own: boolean }) => (own ? `${name} · ${t('results.teams.own')}` : name),
    };
    const measure = (text: string, weight: number): number => textWidth(text, em, weight);
    return scoreDrawing(picture, words, { width, height, em, measure });
  };
  return (
    <div class="score-field" ref={field}>
      {size && field.current && <ScorePicture drawing={draw(field.current, size.width, size.height)} />}
    </div>
  );
}
