import { useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SaveButton } from './SaveButton.tsx';

type Props = { readonly code: string; readonly token: string; readonly onClose: () => void };

/** How a running session gets to another laptop, step by step, and the file that takes it there. */
export function MoveDialog({ code, token, onClose }: Props) {
  const { t } = useText();
  const [saved, setSaved] = useState(false);
  return (
    <Dialog
      title={t('chair.move.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(saved ? 'chair.move.done' : 'chair.move.stay')}</Button>
          <SaveButton
            token={token}
            path="/api/chair/session/file"
            name={`pasar-${code}.pasar`}
            label={t(saved ? 'chair.move.again' : 'chair.move.save')}
            look="primary"
            onSaved={() => setSaved(true)}
          />
        </>
      }
    >
      <ol class="move-steps">
        {(['pause', 'save', 'there', 'resume'] as const).map((step) => (
          <li key={step}>{t(`chair.move.step.${step}`)}</li>
        ))}
      </ol>
      <p class={saved ? 'notice bad' : 'notice'} role={saved ? 'alert' : undefined}>
        {t(saved ? 'chair.move.stop' : 'chair.move.warn')}
      </p>
      <p class="field-note">{t('chair.move.address')}</p>
    </Dialog>
  );
}
