import { useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { lazyPanel } from '../parts/lazyPanel.tsx';

const GuidePanel = lazyPanel(async () => {
  const [{ GuidePanel: panel }, { fetchGuide }] = await Promise.all([
    import('../guide/GuidePanel.tsx'),
    import('../guide/guideTexts.ts'),
  ]);
  await fetchGuide();
  return panel;
}, ['guide']);

/** The facilitator's guide, one press away; it is fetched when it is wanted. */
export function HelpCard() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('thread.help.title')} class="help-card">
      <p class="field-note">{t('thread.help.note')}</p>
      <Button onPress={() => setOpen(true)}>{t('thread.help.open')}</Button>
      {open && <GuidePanel onClose={() => setOpen(false)} />}
    </Card>
  );
}
