import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';

type Props = {
  /** The projector has room for one at a time; a page shows all. */
  readonly large: boolean;
  readonly looks: readonly { readonly label: string; readonly card: ComponentChildren }[];
};

/** What there is to look at in one part of the talk. */
export function Looks({ large, looks }: Props) {
  const { t } = useText();
  const id = useId();
  const [wanted, setWanted] = useState(0);
  if (!large) return <>{looks.map(({ card }) => card)}</>;
  const shown = looks[wanted] ? wanted : 0;
  return (
    <>
      {looks.length > 1 && (
        <div class="walk-looks">
          <Choices
            legend={t('walk.looks')}
            name={id}
            value={shown}
            options={looks.map(({ label }, value) => ({ value, label }))}
            onPick={setWanted}
          />
        </div>
      )}
      {looks[shown]?.card}
    </>
  );
}
