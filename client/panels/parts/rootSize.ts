/** Pixels of one rem: on the projector it follows the window, and what is drawn follows it too. */
export const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
