import type { TimelineDrawing } from '../../../present/timelineDrawing.ts';
import type { Marker, Point } from '../../../present/townTeam.ts';
import { markerShape } from '../../../present/townTeam.ts';

/** How a line is drawn: by a class of the style sheet, and perhaps a colour of its own and a shape at its end. */
export type LineLook = { readonly class: string; readonly colour?: string; readonly marker?: Marker };

type Props = {
  readonly drawing: TimelineDrawing;
  readonly lookOf: (key: string) => LineLook;
  readonly markWord: string;
};

/** Few enough points to have a dot each. */
const DOTTED = 20;

const corners = (marker: Marker, at: Point | undefined, radius: number): string =>
  at
    ? markerShape(marker)
        .map(({ x, y }) => `${(at.x + x * radius).toFixed(1)},${(at.y + y * radius).toFixed(1)}`)
        .join(' ')
    : '';

/** Lines over the rounds, as they are laid out. */
export function TimelinePicture({ drawing, lookOf, markWord }: Props) {
  const { width, height, em, field, rows, rounds, lines, mark } = drawing;
  const late = mark !== null && mark > field.x + field.width * 0.75;
  const early = mark !== null && mark < field.x + field.width * 0.1;
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${width} ${height}`} font-size={em} aria-hidden="true">
      {rounds.map(({ x, width: wide, word }, n) => (
        <g key={word.text}>
          {n % 2 === 0 && <rect class="timeline-round" x={x} y={field.y} width={wide} height={field.height} />}
          <text x={word.at.x} y={word.at.y} text-anchor={word.anchor} class="timeline-tick">
            {word.text}
          </text>
        </g>
      ))}
      {rows.map(({ y, word }) => (
        <g key={y}>
          <path class="timeline-row" d={`M${field.x} ${y}h${field.width}`} />
          <text x={word.at.x} y={word.at.y} text-anchor={word.anchor} class="timeline-tick">
            {word.text}
          </text>
        </g>
      ))}
      {mark !== null && (
        <g class="timeline-mark">
          <path d={`M${mark} ${field.y}v${field.height}`} />
          <text x={mark} y={field.y - em * 0.45} text-anchor={late ? 'end' : early ? 'start' : 'middle'}>
            {markWord}
          </text>
        </g>
      )}
      {lines.map(({ key, spots }) => {
        const look = lookOf(key);
        return (
          <g
            key={key}
            class={`timeline-line ${look.class}`}
            style={look.colour ? { '--line': look.colour } : undefined}
          >
            <polyline points={spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
            {look.marker && <polygon points={corners(look.marker, spots.at(-1), em * 0.5)} />}
            {spots.length <= DOTTED && spots.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={em * 0.24} />)}
          </g>
        );
      })}
    </svg>
  );
}
