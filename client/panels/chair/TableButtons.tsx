import { useId, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { SaveButton } from './SaveButton.tsx';

type Props = {
  readonly token: string;
  readonly code: string;
  /** What came of the learning check is there too: for facilitators alone. */
  readonly learning?: boolean;
};

/** Every decision, every move that led to it and every outcome as tables for a spreadsheet. */
export function TableButtons({ token, code, learning }: Props) {
  const { t } = useText();
  const id = useId();
  const [bom, setBom] = useState(true);
  const query = bom ? '?bom=1' : '';
  return (
    <div class="table-buttons">
      <div class="button-row">
        {['decisions', 'moves', 'outcomes', ...(learning ? ['learning'] : [])].map((table) => (
          <SaveButton
            key={table}
            token={token}
            path={`/api/sessions/tables/${table}${query}`}
            name={`pasar-${code}-${table}.csv`}
            label={t(`chair.files.${table}`)}
          />
        ))}
      </div>
      <label class="tick" for={id}>
        <input id={id} type="checkbox" checked={bom} onChange={(event) => setBom(event.currentTarget.checked)} />
        <span>{t('chair.files.bom')}</span>
      </label>
    </div>
  );
}
