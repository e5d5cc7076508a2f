import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Can } from '../../../shared/session/rejections.ts';
import { useText } from '../../text/useText.ts';

type Look = 'primary' | 'gold' | 'sales' | 'marketing' | 'paper' | 'plain';

type Props = {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly look?: Look;
  readonly large?: boolean;
  /** What the view says about this step. A button that may not be pressed stays in reach and says why. */
  readonly can?: Can;
  /** Keeps the reason to screen readers and the tooltip, where space is short. */
  readonly quiet?: boolean;
  readonly busy?: boolean;
  readonly label?: string;
};

/** A button that never lies: where the view refuses the step, it is disabled and gives the reason. */
export function Button({ onPress, children, look = 'paper', large, can = true, quiet, busy, label }: Props) {
  const { t } = useText();
  const id = useId();
  const refused = can === true ? null : t(`rejections.${can}`);
  const disabled = refused !== null || busy === true;
  const button = (
    <button
      type="button"
      class={`button ${look}${large ? ' large' : ''}`}
      aria-disabled={disabled}
      aria-label={label}
      aria-describedby={refused ? id : undefined}
      title={refused && quiet ? refused : undefined}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  );
  if (!refused) return button;
  return (
    <span class="button-with-reason">
      {button}
      <span id={id} class={quiet ? 'only-heard' : 'button-reason'}>
        {refused}
      </span>
    </span>
  );
}
