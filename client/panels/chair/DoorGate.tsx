import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { heldPassword, keepPassword } from '../../model/password.ts';
import type { Trouble } from '../../model/wire.ts';
import { askDoor, knock } from '../../net/chair.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { PasswordField } from './PasswordField.tsx';

/** Asks for the facilitators' password before what is inside, where the server has one; otherwise nobody notices it. */
export function DoorGate({ children }: { readonly children: ComponentChildren }) {
  const { t } = useText();
  const [open, setOpen] = useState<boolean | null>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => {
    let shown = true;
    void askDoor().then(async (door) => {
      // A server that cannot be reached says so to whatever is inside.
      const free = !door.ok || !door.value.password || (heldPassword() !== null && (await knock()).ok);
      if (shown) setOpen(free);
    });
    return () => {
      shown = false;
    };
  }, []);

  const enter = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    keepPassword(typed);
    setBusy(true);
    const answer = await knock();
    setBusy(false);
    setTrouble(answer.ok ? null : answer.trouble);
    if (answer.ok) setOpen(true);
  };

  if (open) return <>{children}</>;
  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page narrow">
        {open === null ? (
          <Waiting what={t('shell.waiting.page')} />
        ) : (
          <form class="card join-form" onSubmit={(event) => void enter(event)}>
            <Heading>{t('own.door.title')}</Heading>
            <PasswordField value={typed} onType={setTyped} />
            <TroubleNote trouble={trouble} />
            <button type="submit" class="button gold large" aria-disabled={busy}>
              {t('own.door.enter')}
            </button>
          </form>
        )}
      </main>
    </>
  );
}
