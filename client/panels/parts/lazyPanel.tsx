import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { Button } from './Button.tsx';
import { Waiting } from './Waiting.tsx';

type State<P> = { readonly panel: ComponentType<P> | null; readonly failed: boolean };

/**
 * A panel whose code and sentences are loaded when it is first shown, so that nobody waits for what they do not see.
 * If that fails, the page says so and offers to try again.
 */
export function lazyPanel<P extends object>(
  load: () => Promise<ComponentType<P>>,
  areas: readonly string[],
): ComponentType<P> {
  let ready: ComponentType<P> | null = null;
  return function LazyPanel(props: P) {
    const { t } = useText();
    const [{ panel: Panel, failed }, setState] = useState<State<P>>({ panel: ready, failed: false });
    useEffect(() => {
      if (Panel || failed) return;
      let shown = true;
      void Promise.all([load(), loadTexts(areas)]).then(
        ([panel]) => {
          ready = panel;
          if (shown) setState({ panel, failed: false });
        },
        () => shown && setState({ panel: null, failed: true }),
      );
      return () => {
        shown = false;
      };
    }, [Panel, failed]);
    if (Panel) return <Panel {...props} />;
    if (!failed) return <Waiting what={t('shell.waiting.page')} />;
    return (
      <div class="waiting" role="alert">
        <p class="waiting-what">{t('shell.waiting.pageFailed')}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {t('shell.waiting.reload')}
        </Button>
      </div>
    );
  };
}
