import { useText } from '../../text/useText.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { GuideContents } from './GuideContents.tsx';
import { guideIn } from './guideTexts.ts';
import { Prose } from './Prose.tsx';
import '../../style/guide.css';

/** The facilitator's guide beside the console, without leaving it. */
export function GuidePanel({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useText();
  const blocks = guideIn(language);
  const actions = (
    <>
      <a class="button" href="/guide" target="_blank" rel="noopener">
        {t('guide.page')}
      </a>
      <button type="button" class="button primary" onClick={onClose}>
        {t('guide.close')}
      </button>
    </>
  );
  return (
    <Dialog title={t('guide.title')} onClose={onClose} actions={actions}>
      <div class="guide-panel">
        <GuideContents blocks={blocks} />
        <Prose blocks={blocks} lower={1} />
      </div>
    </Dialog>
  );
}
