import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/session/settings.ts';
import { persist } from '../../net/persist.ts';
import { fetchTexts, loadTexts } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { Button } from './Button.tsx';
import { Waiting } from './Waiting.tsx';

type State<P> = { readonly panel: ComponentType<P> | null; readonly failed: boolean };

/** A panel that may be loaded before it is shown, so that it is there at once, whatever happens to the network. */
export type LazyPanel<P> = ComponentType<P> & {
  readonly ahead: () => Promise<unknown>;
  /** Fetches it before anything is drawn or said, for a language that will be spoken. */
  readonly fetch: (language: Language) => Promise<unknown>;
};

/**
 * A panel whose code and sentences are loaded when it is first shown or somebody asks ahead, so that nobody waits for what
 * they do not see. If that fails, the page says so and goes on trying; where a browser remembers that a file could not be
 * had, or the server has become a newer one, loading the page again helps.
 */
export function lazyPanel<P extends object>(
  load: () => Promise<ComponentType<P>>,
  areas: readonly string[],
): LazyPanel<P> {
  let ready: ComponentType<P> | null = null;
  const get = async (): Promise<ComponentType<P>> => {
    const [panel] = await Promise.all([load(), loadTexts(areas)]);
    ready = panel;
    return panel;
  };
  function LoadedPanel(props: P) {
    const { t } = useText();
    const [{ panel: Panel, failed }, setState] = useState<State<P>>({ panel: ready, failed: false });
    useEffect(() => {
      // Who asked ahead may have got it after this was drawn and before this runs.
      if (ready) return setState((now) => (now.panel ? now : { panel: ready, failed: false }));
      const left = new AbortController();
      void persist(get, left.signal, () => setState({ panel: null, failed: true })).then(
        (panel) => !left.signal.aborted && setState({ panel, failed: false }),
      );
      return () => left.abort();
    }, []);
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
  }
  return Object.assign(LoadedPanel, {
    ahead: get,
    fetch: (language: Language) => Promise.all([load(), fetchTexts(language, areas)]),
  });
}
