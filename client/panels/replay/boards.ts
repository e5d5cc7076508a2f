import { lazyPanel } from '../parts/lazyPanel.tsx';
import '../../style/console.css';
import '../../style/projector.css';

/** What the facilitator and the projector see while plans are made. */
export const TeamBoard = lazyPanel(
  async () => (await import('../console/TeamBoard.tsx')).TeamBoard,
  ['cards', 'console', 'room'],
);
export const ScreenPlanning = lazyPanel(
  async () => (await import('../projector/ScreenPlanning.tsx')).ScreenPlanning,
  ['projector'],
);
/** What might have been, and how the teams compared. */
export const WhatIf = lazyPanel(async () => (await import('./whatIf/WhatIf.tsx')).WhatIf, ['cards', 'whatIf']);
export const TakeAlong = lazyPanel(async () => (await import('./TakeAlong.tsx')).TakeAlong, []);
export const Compare = lazyPanel(async () => (await import('./Compare.tsx')).Compare, []);
