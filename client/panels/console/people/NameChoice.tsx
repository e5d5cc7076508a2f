import { useId, useState } from 'preact/hooks';
import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { madeUpName } from '../../../present/madeUpName.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import type { SeatWishes } from './useSeatWishes.ts';

type Props = { readonly view: View; readonly seat: SeatView; readonly wishes: SeatWishes };

const LONGEST_NAME = 24;

/** Another name: any that is typed, or one that is made up. */
export function NameChoice({ view, seat, wishes }: Props) {
  const { t } = useText();
  const id = useId();
  const [name, setName] = useState(seat.name);
  const save = (event: Event): void => {
    event.preventDefault();
    if (name.trim() !== seat.name) wishes.rename(seat, name.trim());
  };
  const taken = view.people.teams.flatMap(({ seats }) => seats.map((it) => it.name));
  return (
    <section>
      <h3>{t('seats.name.title')}</h3>
      <form class="person-rename" onSubmit={save}>
        <label class="only-heard" for={id}>
          {t('seats.name.label')}
        </label>
        <input
          id={id}
          class="text-box"
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={name.trim() === seat.name}>
          {t('seats.name.save')}
        </button>
        <Button onPress={() => setName(madeUpName(t, taken, Math.random))}>{t('seats.name.make')}</Button>
      </form>
    </section>
  );
}
