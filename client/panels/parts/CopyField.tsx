import { useId, useRef, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { announce } from './announce.ts';

type Props = { readonly label: string; readonly text: string };

/** A line of text with a button that copies it; on plain http, where there is no clipboard, the text is marked instead. */
export function CopyField({ label, text }: Props) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
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
    setTimeout(() => setSaid(null), 4_000);
  };
  return (
    <div class="field copy-field">
      <label for={id}>{label}</label>
      <div class="copy-row">
        <input
          id={id}
          ref={field}
          class="text-box"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" onClick={() => void copy()}>
          {t(said ? `shell.copy.${said}` : 'shell.copy.copy')}
        </button>
      </div>
    </div>
  );
}
