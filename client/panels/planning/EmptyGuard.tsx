import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

type Props = { readonly share: number; readonly onStay: () => void; readonly onLock: () => void };

/** Before a plan without a single chip is locked, which is hardly ever meant. */
export function EmptyGuard({ share, onStay, onLock }: Props) {
  const { t } = useText();
  const actions = (
    <>
      <Button look="primary" onPress={onStay}>
        {t('plan.empty.stay')}
      </Button>
      <Button onPress={onLock}>{t('plan.empty.lock')}</Button>
    </>
  );
  return (
    <Dialog title={t('plan.empty.title')} onClose={onStay} actions={actions}>
      <p>{t('plan.empty.words', { count: share })}</p>
    </Dialog>
  );
}
