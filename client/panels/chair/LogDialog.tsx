import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Trouble } from '../../model/wire.ts';
import type { LogEntry } from '../../net/chair.ts';
import { readLog } from '../../net/chair.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { LogList } from './LogList.tsx';
import { SaveButton } from './SaveButton.tsx';

type Props = { readonly view: View; readonly token: string; readonly onClose: () => void };

const KINDS = ['all', 'steps', 'time', 'people', 'rules', 'shocks', 'room', 'links', 'files'] as const;
type Shown = (typeof KINDS)[number];

/** Everything that was done from a facilitator's chair, newest first, all of it or one kind; and the same as a file. */
export function LogDialog({ view, token, onClose }: Props) {
  const { t } = useText();
  const [entries, setEntries] = useState<readonly LogEntry[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [kind, setKind] = useState<Shown>('all');
  const { code } = view.session;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer view means that something may have been done.
  useEffect(() => {
    let shown = true;
    void readLog(token).then((reply) => {
      if (!shown) return;
      setTrouble(reply.ok ? null : reply.trouble);
      if (reply.ok) setEntries(reply.value.entries);
    });
    return () => {
      shown = false;
    };
  }, [token, view.session, view.people.chairs]);

  const newest = (entries ?? []).filter((entry) => kind === 'all' || entry.kind === kind).reverse();
  return (
    <Dialog
      title={t('log.title')}
      onClose={onClose}
      actions={
        <>
          <SaveButton
            token={token}
            path="/api/chair/log/csv?bom=1"
            name={`pasar-${code}-log.csv`}
            label={t('log.csv')}
          />
          <SaveButton token={token} path="/api/chair/log/json" name={`pasar-${code}-log.json`} label={t('log.json')} />
          <Button look="primary" onPress={onClose}>
            {t('log.close')}
          </Button>
        </>
      }
    >
      <div class="log-panel">
        <p class="field-note">{t('log.words')}</p>
        <Choices
          legend={t('log.show')}
          name="log-kind"
          value={kind}
          options={KINDS.map((it) => ({ value: it, label: t(`log.kind.${it}`) }))}
          onPick={setKind}
        />
        <TroubleNote trouble={trouble} />
        {entries === null && !trouble && <Waiting what={t('log.fetching')} />}
        {entries !== null && newest.length === 0 && <p class="notice">{t('log.none')}</p>}
        {newest.length > 0 && <LogList entries={newest} />}
      </div>
    </Dialog>
  );
}
