import { describe, expect, it } from 'vitest';
import { MARKERS, teamLook } from '../../../client/present/townTeam.ts';
import { MOTIFS } from '../../../shared/session/settings.ts';

/** How linear light is seen where one kind of cone is missing (Machado, Oliveira & Fernandes 2009, severity 1). */
const SIGHT = {
  'no deficiency': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

type Three = readonly [number, number, number];

const linear = (byte: number): number => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const lightOf = (colour: string): Three => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return [r, g, b];
};
const times = (matrix: readonly number[], [x, y, z]: Three): Three => {
  const [r = 0, g = 0, b = 0] = [0, 3, 6].map(
    (row) => (matrix[row] ?? 0) * x + (matrix[row + 1] ?? 0) * y + (matrix[row + 2] ?? 0) * z,
  );
  return [r, g, b];
};
/** CIE L*a*b* under daylight. */
function lab(light: Three): Three {
  const [x, y, z] = times([0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505], light);
  const bend = (part: number): number => (part > 0.008856 ? Math.cbrt(Math.max(0, part)) : 7.787 * part + 16 / 116);
  const [fx, fy, fz] = [bend(x / 0.9505), bend(y), bend(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
const apart = (one: string, other: string, matrix: readonly number[]): number => {
  const [a, b] = [lab(times(matrix, lightOf(one))), lab(times(matrix, lightOf(other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

/** A difference that is seen at a glance between two surfaces side by side; 2.3 is just noticeable. */
const AT_A_GLANCE = 10;

describe('teams are told apart', () => {
  it('by a motif and a marker of their own, whatever the colours', () => {
    expect(new Set(MOTIFS.map((motif) => teamLook(motif).marker)).size).toBe(MOTIFS.length);
    expect(MARKERS).toHaveLength(MOTIFS.length);
  });

  const colours = [...new Set(MOTIFS.map((motif) => teamLook(motif).colour))];
  const pairs = colours.flatMap((one, n) => colours.slice(n + 1).map((other) => [one, other] as const));
  it.each(Object.entries(SIGHT))('by six colours that stay apart with %s', (_, matrix) => {
    expect(colours).toHaveLength(6);
    for (const [one, other] of pairs) expect(apart(one, other, matrix), `${one} ${other}`).toBeGreaterThan(AT_A_GLANCE);
  });
});
