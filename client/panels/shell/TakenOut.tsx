import { useMemo } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { FullMessage } from '../parts/FullMessage.tsx';
import { Link } from '../parts/Link.tsx';

type Props = {
  readonly code: 'seat/removed' | 'seat/blocked';
  readonly token: string;
  readonly again: () => void;
};

/** The facilitator took this person out: says so kindly, and what can be done. The seat is kept for a while, for that may be undone. */
export function TakenOut({ code, token, again }: Props) {
  const { t } = useText();
  const session = useMemo(() => keyring.all().find((key) => key.token === token)?.code ?? '', [token]);
  const actions = (
    <>
      {code === 'seat/removed' && session !== '' && (
        <Link to={`/join/${session}?new`} class="button primary large">
          {t('shell.out.again')}
        </Link>
      )}
      <Button onPress={again} large>
        {t('shell.out.back')}
      </Button>
    </>
  );
  return (
    <FullMessage title={t('shell.out.title')} actions={actions}>
      <p>{t(`rejections.${code}`)}</p>
      <p class="soft">{t('shell.out.backNote')}</p>
    </FullMessage>
  );
}
