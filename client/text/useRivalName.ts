import { useCallback } from 'preact/hooks';
import { useText } from './useText.ts';

/** What a company is called of which only a letter may be known. */
export function useRivalName(): (letter: string) => string {
  const { t } = useText();
  return useCallback((letter) => t('shell.rival', { letter }), [t]);
}
