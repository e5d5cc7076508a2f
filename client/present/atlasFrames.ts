import layout from '../../assets/atlas/frames.json';

/** Where a piece lies on its sheet and the point of it that is put on a place, in measures: x, y, width, height, at x, at y. */
export type AtlasFrame = readonly [number, number, number, number, number, number];
export type AtlasSheet = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
};

type Written = { readonly width: number; readonly height: number; readonly frames: object };

const sheets = (written: Readonly<Record<string, Written>>): readonly AtlasSheet[] =>
  Object.entries(written).map(([name, { width, height, frames }]) => ({
    name,
    width,
    height,
    // The file is written by `npm run atlas`, whose rows are frames; JSON alone cannot say so.
    frames: frames as Record<string, AtlasFrame>,
  }));

/** What belongs to everyone, and what belongs to a team: the sheets of all motifs are laid out alike. */
export const TOWN_SHEETS = sheets(layout.town);
export const TEAM_SHEETS = sheets(layout.team);
