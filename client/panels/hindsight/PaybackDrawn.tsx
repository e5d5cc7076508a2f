import { useId } from 'preact/hooks';
import type { DrawnCell, DrawnLine, PaybackDrawing, PlacedText } from '../../present/paybackDrawing.ts';

const Text = ({ placed, class: name }: { readonly placed: PlacedText; readonly class: string }) => (
  <text x={placed.x} y={placed.y} class={name}>
    {placed.text}
  </text>
);

/** The map as it is laid out. A loss is hatched, what comes after the last round lies on stripes, and a coin says that the cost is earned. */
export function PaybackDrawn({ drawing, round }: { readonly drawing: PaybackDrawing; readonly round: number }) {
  const id = useId();
  const { width, height, em, after, heads, spans, groups, lines } = drawing;
  return (
    <svg class="payback-picture" viewBox={`0 0 ${width} ${height}`} height={height} font-size={em} aria-hidden="true">
      <defs>
        <pattern id={`${id}-after`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="payback-after-ground" width="8" height="8" />
          <rect class="payback-after-stripe" width="3" height="8" />
        </pattern>
        <pattern id={`${id}-loss`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect class="payback-hatch" width="1.5" height="6" />
        </pattern>
      </defs>
      {after && <rect {...after} rx={em * 0.4} fill={`url(#${id}-after)`} />}
      {spans.map((span) => (
        <g key={span.round} class={span.round === round ? 'payback-span here' : 'payback-span'}>
          <path d={`M${span.x} ${em * 1.5}h${span.width}`} />
          {span.label && <Text placed={span.label} class="payback-head" />}
        </g>
      ))}
      {heads.map(({ quarter, label }) => label && <Text key={quarter} placed={label} class="payback-head" />)}
      {groups.map(({ horizon, label }) => (
        <Text key={horizon} placed={label} class="payback-group" />
      ))}
      {lines.map((line) => (
        <Line key={line.line.card} drawn={line} drawing={drawing} loss={`url(#${id}-loss)`} />
      ))}
    </svg>
  );
}

type LineProps = { readonly drawn: DrawnLine; readonly drawing: PaybackDrawing; readonly loss: string };

function Line({ drawn, drawing, loss }: LineProps) {
  return (
    <g>
      <Text placed={drawn.name} class="payback-name" />
      <Text placed={drawn.note} class="payback-note" />
      <Text placed={drawn.verdict} class="payback-verdict" />
      <Text placed={drawn.verdictNote} class="payback-note end" />
      {/* The earlier cell lies over the later one, so that its coin is whole. */}
      {[...drawn.cells].reverse().map((cell) => (
        <Cell key={cell.cell.quarter} drawn={cell} drawing={drawing} loss={loss} />
      ))}
    </g>
  );
}

type CellProps = { readonly drawn: DrawnCell; readonly drawing: PaybackDrawing; readonly loss: string };

function Cell({ drawn: { cell, x, y, text }, drawing, loss }: CellProps) {
  const { em, cell: box } = drawing;
  const shape = { x, y, width: box.width, height: box.height, rx: em * 0.3 };
  const tone = cell.steps === 0 ? 'none' : `${cell.loss ? 'loss' : 'gain'}-${cell.steps}`;
  return (
    <g>
      <rect {...shape} class={`payback-cell ${tone}`} />
      {cell.loss && <rect {...shape} fill={loss} />}
      {text !== null && (
        <text
          x={x + box.width / 2}
          y={y + box.height / 2 + em * 0.4}
          class={cell.steps === 0 ? 'payback-figure soft' : 'payback-figure'}
        >
          {text}
        </text>
      )}
      {cell.paid && <Coin {...coinIn(x, y, drawing)} />}
    </g>
  );
}

/** Beside the figure, not on it: above it where cells are high, in the corner where they are low, and below where there is no figure. */
function coinIn(x: number, y: number, { em, narrow, low, cell: { width, height } }: PaybackDrawing) {
  if (narrow) return { x: x + width / 2, y: y + height - em * 0.3, r: em * 0.42 };
  return low ? { x: x + width - em * 0.2, y: y + em * 0.2, r: em * 0.5 } : { x: x + width / 2, y, r: em * 0.55 };
}

function Coin({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  return (
    <g>
      <circle class="payback-coin" cx={x} cy={y} r={r} />
      <path class="payback-tick" d={`M${x - r * 0.45} ${y}l${r * 0.32} ${r * 0.36}l${r * 0.55} ${-r * 0.66}`} />
    </g>
  );
}
