import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loadTexts } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';

type Dialog = ComponentType<{ readonly onClose: () => void }>;

/** Opens what a person may choose about colours, letters, motion and sound; fetched when it is first asked for. */
export function DisplayButton() {
  const { t } = useText();
  const [Open, setOpen] = useState<Dialog | null>(null);
  const open = async (): Promise<void> => {
    const [{ PreferencesDialog }] = await Promise.all([
      import('../preferences/PreferencesDialog.tsx'),
      loadTexts(['preferences']),
    ]);
    setOpen(() => PreferencesDialog);
  };
  return (
    <>
      <button type="button" class="header-button display-button" onClick={() => void open().catch(() => {})}>
        {t('shell.display')}
      </button>
      {Open && <Open onClose={() => setOpen(null)} />}
    </>
  );
}
