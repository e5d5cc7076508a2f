import type { DrawnTrail, ScoreDrawing, Word } from '../../present/scoreDrawing.ts';
import type { Point } from '../../present/townTeam.ts';
import { markerShape } from '../../present/townTeam.ts';

const Text = ({ word, class: name }: { readonly word: Word; readonly class?: string }) => (
  <text x={word.at.x} y={word.at.y} text-anchor={word.anchor} class={name}>
    {word.text}
  </text>
);

const corners = (trail: DrawnTrail['trail'], at: Point, radius: number): string =>
  markerShape(trail.marker)
    .map(({ x, y }) => `${(at.x + x * radius).toFixed(1)},${(at.y + y * radius).toFixed(1)}`)
    .join(' ');

function Trail({ drawn, em }: { readonly drawn: DrawnTrail; readonly em: number }) {
  const { trail, spots, name } = drawn;
  const end = spots.at(-1);
  const grown = trail.own ? 1.15 : 1;
  return (
    <g class={trail.own ? 'trail own' : 'trail'} fill={trail.colour}>
      <polyline
        points={spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke={trail.colour}
        stroke-width={em * (trail.own ? 0.3 : 0.2)}
        stroke-opacity={trail.own ? 1 : 0.75}
        stroke-linejoin="round"
      />
      {spots.slice(0, -1).map((spot, n) => (
        <polygon key={trail.points[n]?.round} points={corners(trail, spot, em * 0.3 * grown)} />
      ))}
      {end && (
        <polygon
          class="trail-end"
          points={corners(trail, end, em * 0.62 * grown)}
          stroke-width={em * (trail.own ? 0.5 : 0.28)}
        />
      )}
      <Text word={name} class="trail-name" />
    </g>
  );
}

/** The score map as it is laid out: two axes, one trail for each team, the viewer's own on top, thicker and framed in gold. */
export function ScorePicture({ drawing }: { readonly drawing: ScoreDrawing }) {
  const { width, height, em, field, columns, rows, xTitle, yTitle, trails } = drawing;
  return (
    <svg class="score-picture" viewBox={`0 0 ${width} ${height}`} font-size={em} aria-hidden="true">
      {columns.map(({ x, word }) => (
        <g key={x}>
          <path class="score-line" d={`M${x} ${field.y}v${field.height}`} />
          {word && <Text word={word} class="score-tick" />}
        </g>
      ))}
      {rows.map(({ y, word }) => (
        <g key={y}>
          <path class="score-line" d={`M${field.x} ${y}h${field.width}`} />
          <Text word={word} class="score-tick" />
        </g>
      ))}
      <Text word={xTitle} class="score-title" />
      <g transform={`rotate(-90 ${yTitle.at.x} ${yTitle.at.y})`}>
        <Text word={yTitle} class="score-title" />
      </g>
      {trails.map((drawn) => (
        <Trail key={drawn.trail.key} drawn={drawn} em={em} />
      ))}
    </svg>
  );
}
