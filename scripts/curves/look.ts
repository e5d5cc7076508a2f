/** Colours and type of the pictures in the documents. They bring their own paper, so that they read on light and on dark. */
export const INK = '#2B2233';
export const PAPER = '#F4EAD2';
export const CARD = '#FFFDF7';
export const SALES = '#C8502E';
export const MARKETING = '#1F7A72';
export const GOLD = '#F2B632';
export const RULE = '#DCCFB2';
export const QUIET = '#5E5468';

export const FONT = "'Plus Jakarta Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
export const SIZES = { title: 21, label: 15, tick: 14 } as const;
