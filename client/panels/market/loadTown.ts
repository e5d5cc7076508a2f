/** The drawing of the market with the engine that draws it, the largest part of the program. */
export const loadTown = async () => (await import('../../scenes/steadyTown.ts')).steadyTown;
