import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loadTexts } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { Button } from './Button.tsx';

type Dialog = ComponentType<{ readonly onClose: () => void }>;

/** Opens what a person may choose about colours, letters, motion and sound; fetched when it is first asked for. */
export function DisplayButton() {
  const { t } = useText();
  const [Open, setOpen] = useState<Dialog | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> => {
    try {
      const [{ PreferencesDialog }] = await Promise.all([
        import('../preferences/PreferencesDialog.tsx'),
        loadTexts(['preferences']),
      ]);
      setFailed(false);
      setOpen(() => PreferencesDialog);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" class="header-button display-button" onClick={() => void open()}>
        {t('shell.display')}
      </button>
      {failed && (
        <div class="toast" role="alert">
          <p>{t('shell.displayFailed')}</p>
          <Button onPress={() => setFailed(false)}>{t('shell.dismiss')}</Button>
        </div>
      )}
      {Open && <Open onClose={() => setOpen(null)} />}
    </>
  );
}
