import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { TimelineLine, TimelineRounds, TimelineWords } from '../../../present/timelineDrawing.ts';
import { timelineDrawing } from '../../../present/timelineDrawing.ts';
import { textWidth } from '../../parts/textWidth.ts';
import { useSize } from '../../parts/useSize.ts';
import type { LineLook } from './TimelinePicture.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';

type Props = {
  readonly title: string;
  /** Its level among the headings of the page. */
  readonly heading: 'h3' | 'h4';
  readonly lines: readonly TimelineLine[];
  readonly lookOf: (key: string) => LineLook;
  readonly over: TimelineRounds;
  readonly words: TimelineWords;
  /** No step of the left axis is smaller. */
  readonly least: number;
  readonly mark?: number | null;
  readonly markWord?: string;
  /** What opens the table of the same numbers. */
  readonly numbers: string;
  readonly children: ComponentChildren;
};

/** A small chart over the rounds with its title, and the table behind it. */
export function TimelineChart({
  title,
  heading: Title,
  lines,
  lookOf,
  over,
  words,
  numbers,
  least,
  mark = null,
  markWord = '',
  children,
}: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const draw = (element: HTMLElement, width: number, height: number) => {
    const em = 0.8125 * Number.parseFloat(getComputedStyle(element).fontSize);
    const measure = (text: string, weight: number): number => textWidth(text, em, weight);
    return timelineDrawing(lines, over, words, { width, height, em, measure }, least, mark);
  };
  return (
    <section class="timeline-chart card" aria-labelledby={id}>
      <Title id={id}>{title}</Title>
      <div class="timeline-field" ref={box}>
        {size && box.current && (
          <TimelinePicture drawing={draw(box.current, size.width, size.height)} lookOf={lookOf} markWord={markWord} />
        )}
      </div>
      <details class="timeline-numbers">
        <summary>
          {numbers}
          <span class="only-heard">: {title}</span>
        </summary>
        {children}
      </details>
    </section>
  );
}
