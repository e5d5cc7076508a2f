import { useState } from 'preact/hooks';
import { keepPassword } from '../../model/password.ts';
import type { Trouble } from '../../model/wire.ts';
import { playAlone } from '../../net/http.ts';
import { newMessageId } from '../../net/messageId.ts';
import { useText } from '../../text/useText.ts';
import { PasswordField } from '../chair/PasswordField.tsx';
import { Button } from '../parts/Button.tsx';
import type { RoleName } from '../parts/people.ts';
import { go } from '../parts/route.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { keepSeat } from './keepSeat.ts';

/** One click to a session of one's own: bots take every other seat. */
export function AloneButtons() {
  const { t, language } = useText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const begin = async (role: RoleName): Promise<void> => {
    if (typed !== '') keepPassword(typed);
    setBusy(true);
    setTrouble(null);
    const reply = await playAlone({ id: newMessageId(), role, language, name: t('shell.landing.you') });
    setBusy(false);
    if (reply.ok) go(keepSeat(reply.value));
    else {
      setTrouble(reply.trouble);
      setAsked(asked || reply.trouble.startsWith('password/'));
    }
  };
  return (
    <div class="alone">
      {asked && <PasswordField value={typed} onType={setTyped} />}
      <div class="button-row">
        <Button look="sales" large busy={busy} onPress={() => void begin('sales')}>
          {t('shell.landing.asSales')}
        </Button>
        <Button look="marketing" large busy={busy} onPress={() => void begin('marketing')}>
          {t('shell.landing.asMarketing')}
        </Button>
      </div>
      {busy && <p role="status">{t('shell.landing.opening')}</p>}
      <TroubleNote trouble={trouble} />
    </div>
  );
}
