import { useId } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';

type Props = {
  readonly view: View;
  readonly label: string;
  readonly value: string | null;
  /** The word for no team in particular. */
  readonly all: string;
  readonly onPick: (team: string | null) => void;
};

/** One team, or all. */
export function TeamSelect({ view, label, value, all, onPick }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="text-box"
        value={value ?? ''}
        onChange={(event) => onPick(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{all}</option>
        {view.people.teams.map(({ team, name }) => (
          <option key={team} value={team}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
