import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { RightName } from '../../net/chair.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { LinkRow } from './LinkRow.tsx';
import { LinkShown } from './LinkShown.tsx';
import { NewLink } from './NewLink.tsx';
import '../../style/chair.css';

/** `own`: the chair of this console. */
type Props = { readonly view: View; readonly token: string; readonly own: string | null };

/** A link that is being shown, so that somebody can take it over. */
export type ShownLink = { readonly right: RightName; readonly name: string; readonly token: string };

/** Links for others: who has which, whether they are here, and how to make one or take one back. For who leads. */
export function LinksCard({ view, token, own }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState<ShownLink | null>(null);
  const [making, setMaking] = useState(false);
  const chairs = view.people.chairs ?? [];
  return (
    <Card title={t('chair.links.title')} class="links-card">
      <p class="field-note">{t('chair.links.words')}</p>
      <ul class="link-list">
        {chairs.map((chair) => (
          <LinkRow
            key={chair.chair}
            chair={chair}
            code={view.session.code}
            own={chair.chair === own}
            token={token}
            onShow={setShown}
          />
        ))}
      </ul>
      {making ? (
        <NewLink
          code={view.session.code}
          token={token}
          onDone={(made) => {
            setMaking(false);
            if (made) setShown(made);
          }}
        />
      ) : (
        <Button onPress={() => setMaking(true)}>{t('chair.links.add')}</Button>
      )}
      {shown && <LinkShown view={view} link={shown} onClose={() => setShown(null)} />}
    </Card>
  );
}
