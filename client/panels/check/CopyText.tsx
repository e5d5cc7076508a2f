import { useRef, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';

type Props = { readonly label: string; readonly text: string; readonly button: string };

/** Several lines with a button that copies them; on plain http, where there is no clipboard, they are marked instead. */
export function CopyText({ label, text, button }: Props) {
  const { t } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'marked' | null>(null);
  const copy = async (): Promise<void> => {
    let copied = false;
    try {
      await navigator.clipboard.writeText(text);
      copied = true;
    } catch {
      field.current?.select();
      copied = document.execCommand('copy');
    }
    const outcome = copied ? 'copied' : 'marked';
    setSaid(outcome);
    announce(t(`shell.copy.${outcome}`));
  };
  return (
    <div class="copy-text">
      <textarea ref={field} class="text-box" readOnly rows={8} aria-label={label} value={text} />
      <button type="button" class="button" onClick={() => void copy()}>
        {said ? t(`shell.copy.${said}`) : button}
      </button>
    </div>
  );
}
