import type { Doing } from '../../present/liveBoard.ts';
import type { T } from '../../text/i18n.ts';

/** Away, and for how long, where that is known. */
export const awayWords = (minutes: number | null, t: T): string =>
  minutes === null
    ? t('room.board.away')
    : minutes === 0
      ? t('room.board.justLeft')
      : t('room.board.awayFor', { count: minutes });

/** What a role that plans is doing. */
export function doingWords(doing: Doing, t: T): string {
  switch (doing.kind) {
    case 'working':
      return t('room.board.working');
    case 'quiet':
      return t('room.board.quiet', { count: doing.minutes });
    case 'away':
      return awayWords(doing.minutes, t);
    default:
      return t('shell.ready.thinking');
  }
}
