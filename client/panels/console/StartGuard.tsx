import type { View } from '../../../shared/view/parts.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { attendance } from '../parts/people.ts';

type Props = {
  readonly view: View;
  readonly onStay: () => void;
  readonly onBots: () => void;
  readonly onStart: () => void;
};

/** Before a session starts with roles that nobody holds: which, and what becomes of them. */
export function StartGuard({ view, onStay, onBots, onStart }: Props) {
  const { t, language } = useText();
  const { missing } = attendance(view.people);
  const actions = (
    <>
      <Button onPress={onStay}>{t('room.start.stay')}</Button>
      <Button can={view.session.can.seatBots} quiet onPress={onBots}>
        {t('room.start.bots')}
      </Button>
      <Button look="sales" onPress={onStart}>
        {t('room.start.anyway')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('room.start.title', { count: missing.length })} onClose={onStay} actions={actions}>
      <ul>
        {missing.map(({ team, roles }) => (
          <li key={team.team}>
            <strong>{t('shell.team', { name: team.name })}</strong>:{' '}
            {list(
              roles.map((role) => t(`shell.role.${role}`)),
              language,
            )}
          </li>
        ))}
      </ul>
      <p>{t('room.start.counts')}</p>
    </Dialog>
  );
}
