import { useText } from '../../text/useText.ts';

/** What one does with a recording: go through it, compare the teams, try another plan, or take it along. */
export const MODES = ['steps', 'compare', 'whatIf', 'copy'] as const;
export type Mode = (typeof MODES)[number];

type Props = { readonly modes: readonly Mode[]; readonly mode: Mode; readonly onMode: (mode: Mode) => void };

export function Modes({ modes, mode, onMode }: Props) {
  const { t } = useText();
  return (
    <nav class="replay-modes" aria-label={t('replay.modes.title')}>
      {modes.map((one) => (
        <button
          key={one}
          type="button"
          class="replay-mode"
          aria-current={one === mode ? 'page' : undefined}
          onClick={() => onMode(one)}
        >
          {t(`replay.modes.${one}`)}
        </button>
      ))}
    </nav>
  );
}
