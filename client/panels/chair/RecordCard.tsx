import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { lazyPanel } from '../parts/lazyPanel.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { TableButtons } from './TableButtons.tsx';

const LogDialog = lazyPanel(async () => (await import('./LogDialog.tsx')).LogDialog, ['log']);

type Props = { readonly view: View; readonly token: string };

/** What was done and decided so far, as a list and as files; and the way to another laptop. */
export function RecordCard({ view, token }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<'log' | 'move' | null>(null);
  const { code } = view.session;
  const leads = view.people.chairs !== null;
  return (
    <Card title={t('chair.files.title')} class="record-card">
      {leads && (
        <div class="button-row">
          <Button onPress={() => setOpen('log')}>{t('chair.files.log')}</Button>
          <Button onPress={() => setOpen('move')}>{t('chair.move.open')}</Button>
        </div>
      )}
      <div class="field">
        <p class="field-label">{t('chair.files.tables')}</p>
        <TableButtons token={token} code={code} learning={view.session.settings.learning} />
      </div>
      {open === 'log' && <LogDialog view={view} token={token} onClose={() => setOpen(null)} />}
      {open === 'move' && <MoveDialog code={code} token={token} onClose={() => setOpen(null)} />}
    </Card>
  );
}
