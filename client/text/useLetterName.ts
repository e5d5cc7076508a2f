import { useCallback } from 'preact/hooks';
import { useText } from './useText.ts';

/** What a company is called of which only a letter may be known: a rival by who has a `team`, a team by who looks at all of them. */
export function useLetterName(team: string | null): (letter: string) => string {
  const { t } = useText();
  return useCallback((letter) => t(team === null ? 'shell.teamLetter' : 'shell.rival', { letter }), [t, team]);
}
