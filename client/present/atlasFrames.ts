import layout from '../../assets/atlas/frames.json';

/** Where a piece lies on its sheet and the point of it that is put on a place, in measures: x, y, width, height, at x, at y. */
export type AtlasFrame = readonly [number, number, number, number, number, number];
export type AtlasSheet = {
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
};

const sheet = ({ width, height, frames }: { width: number; height: number; frames: object }): AtlasSheet => ({
  width,
  height,
  // The file is written by `npm run atlas`, whose rows are frames; JSON alone cannot say so.
  frames: frames as Record<string, AtlasFrame>,
});

/** What belongs to everyone, in several sheets, and what belongs to a team: the sheets of all motifs are laid out alike. */
export const COMMON_SHEETS = { town: sheet(layout.town), outside: sheet(layout.outside), queue: sheet(layout.queue) };
export const TEAM_SHEET = sheet(layout.team);
export type CommonSheet = keyof typeof COMMON_SHEETS;
export const COMMON = Object.keys(COMMON_SHEETS) as CommonSheet[];
