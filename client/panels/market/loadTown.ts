import { breath } from '../../model/breath.ts';

/**
 * The drawing of the market with the engine that draws it, the largest part of the program: read in two parts, with a breath in
 * between. While developing, the engine is one file.
 */
export async function loadTown() {
  if (import.meta.env.PROD) {
    await import('../../scenes/phaserFirst.ts');
    await breath();
  }
  return (await import('../../scenes/steadyTown.ts')).steadyTown;
}
