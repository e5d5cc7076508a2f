import type { Motif } from '../../../shared/session/settings.ts';
import { sheetOf } from '../../present/atlasFiles.ts';
import { TEAM_SHEETS, TOWN_SHEETS } from '../../present/atlasFrames.ts';

type Props = {
  /** Its name on one of everyone's sheets, or on one of a team's. */
  readonly name: string;
  readonly motif?: Motif | undefined;
  /** Rem for one measure of the art. */
  readonly scale: number;
};

/** A piece of the town's art beside the words that say what it means; never alone, and silent for a screen reader. */
export function Piece({ name, motif, scale }: Props) {
  const sheet = (motif ? TEAM_SHEETS : TOWN_SHEETS).find(({ frames }) => name in frames);
  const frame = sheet?.frames[name];
  if (!sheet || !frame) return null;
  const [x, y, width, height] = frame;
  return (
    <svg
      class="market-piece"
      viewBox={`${x} ${y} ${width} ${height}`}
      style={{ width: `${width * scale}rem`, height: `${height * scale}rem` }}
      aria-hidden="true"
    >
      <image href={sheetOf(sheet, motif)} width={sheet.width} height={sheet.height} />
    </svg>
  );
}
