import { useText } from '../../text/useText.ts';
import { FullMessage } from '../parts/FullMessage.tsx';
import { Link } from '../parts/Link.tsx';

export function NotFound() {
  const { t } = useText();
  const home = (
    <Link to="/" class="button primary large">
      {t('shell.home')}
    </Link>
  );
  return (
    <FullMessage title={t('shell.notFound.title')} actions={home}>
      <p>{t('shell.notFound.words')}</p>
    </FullMessage>
  );
}
