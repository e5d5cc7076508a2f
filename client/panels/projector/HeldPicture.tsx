import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Heading } from '../parts/Heading.tsx';
import { Skyline } from '../shell/Skyline.tsx';

/** In place of everything: the title, and nothing that anybody would read while somebody speaks. */
export function BlankPicture({ view }: { readonly view: View }) {
  return (
    <main id="main" tabIndex={-1} class="blank-picture on-night">
      <Heading of="blank">{view.session.settings.title || view.scenario.name[view.session.settings.language]}</Heading>
      <Skyline />
    </main>
  );
}

/** Says that the picture does not follow the session. */
export function FrozenMark() {
  const { t } = useText();
  return (
    <p class="frozen-mark" role="status">
      <span aria-hidden="true">❄</span> {t('projector.held.frozen')}
    </p>
  );
}
