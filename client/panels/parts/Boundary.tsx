import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { Button } from './Button.tsx';
import { FullMessage } from './FullMessage.tsx';

/** Where a page breaks by a mistake of ours, says so and offers the way back: what was locked or placed is on the server. */
export function Boundary({ children }: { readonly children: ComponentChildren }) {
  const { t } = useText();
  const [broken] = useErrorBoundary((error) => console.error(error));
  if (!broken) return <>{children}</>;
  const again = (
    <Button look="primary" large onPress={() => location.reload()}>
      {t('shell.waiting.reload')}
    </Button>
  );
  return (
    <FullMessage title={t('shell.broken.title')} actions={again}>
      <p>{t('shell.broken.words')}</p>
    </FullMessage>
  );
}
