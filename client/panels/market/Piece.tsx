import type { Motif } from '../../../shared/session/settings.ts';
import { sheetOf } from '../../present/atlasFiles.ts';
import { COMMON, COMMON_SHEETS, TEAM_SHEET } from '../../present/atlasFrames.ts';

type Props = {
  /** Its name on one of everyone's sheets, or on a team's. */
  readonly name: string;
  readonly motif?: Motif | undefined;
  /** Rem for one measure of the art. */
  readonly scale: number;
};

/** A piece of the town's art beside the words that say what it means; never alone, and silent for a screen reader. */
export function Piece({ name, motif, scale }: Props) {
  const common = COMMON.find((it) => name in COMMON_SHEETS[it].frames);
  const file = motif ?? common;
  const sheet = motif ? TEAM_SHEET : common && COMMON_SHEETS[common];
  const frame = sheet?.frames[name];
  if (!file || !sheet || !frame) return null;
  const [x, y, width, height] = frame;
  return (
    <svg
      class="market-piece"
      viewBox={`${x} ${y} ${width} ${height}`}
      style={{ width: `${width * scale}rem`, height: `${height * scale}rem` }}
      aria-hidden="true"
    >
      <image href={sheetOf(file)} width={sheet.width} height={sheet.height} />
    </svg>
  );
}
