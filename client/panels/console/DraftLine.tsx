import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** What a team's two roles share: the split, an open offer, the price and the focus. */
export function DraftLine({ view, team }: { readonly view: View; readonly team: string }) {
  const { t, language } = useText();
  const table = view.tables?.teams[team];
  if (!table) return null;
  const { categoryPrice, currency, segments } = view.scenario;
  const focus = segments.find(({ id }) => id === table.focus)?.name[language];
  return (
    <div class="draft-line">
      {table.offer && (
        <p>
          {t('console.board.offer', { role: t(`shell.role.${table.offer.role}`) })}{' '}
          <strong>{`${table.offer.split.sales} : ${table.offer.split.marketing}`}</strong>
        </p>
      )}
      <p>
        <strong>{t('room.board.split', table.split)}</strong> ·{' '}
        {money(Math.round(categoryPrice * table.price), currency, language, 'full')}
        {focus && ` · ${focus}`}
      </p>
    </div>
  );
}
