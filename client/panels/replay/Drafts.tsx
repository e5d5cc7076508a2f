import type { TablesPart, View } from '../../../shared/view/parts.ts';
import { draftCards } from '../../replay/draftCards.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';
import type { RoleName } from '../parts/people.ts';
import { BOTH_ROLES } from '../parts/people.ts';
import { TeamMark } from '../parts/TeamMark.tsx';
import { useAreas } from './useAreas.ts';

type Props = { readonly view: View; readonly tables: TablesPart };
type Draft = TablesPart['teams'][string];

/** Every team's draft side by side, as the facilitator saw them. */
export function Drafts({ view, tables }: Props) {
  const { t } = useText();
  if (!useAreas(['cards'])) return null;
  return (
    <ul class="replay-drafts">
      {view.people.teams.map(({ team, name, motif, locked }) => {
        const draft = tables.teams[team];
        return (
          <li key={team} class="card">
            <h2>
              <TeamMark motif={motif} /> {t('shell.team', { name })}
            </h2>
            {draft &&
              BOTH_ROLES.map((role) => (
                <RoleDraft key={role} role={role} draft={draft} locked={locked.includes(role)} />
              ))}
            {draft?.offer && (
              <p>
                {t('replay.drafts.offer', { sales: draft.offer.split.sales, marketing: draft.offer.split.marketing })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function RoleDraft({
  role,
  draft,
  locked,
}: {
  readonly role: RoleName;
  readonly draft: Draft;
  readonly locked: boolean;
}) {
  const { t } = useText();
  const cards = draftCards(role, draft.chips);
  const placed = cards.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class={`replay-draft ${role}`}>
      <h3>
        {t(`shell.role.${role}`)}{' '}
        <Chip tone={role}>{t('replay.drafts.chips', { placed, share: draft.split[role] })}</Chip>
        {locked && <Chip tone="good">{t('replay.drafts.locked')}</Chip>}
      </h3>
      {cards.length === 0 ? (
        <p>{t('replay.drafts.none')}</p>
      ) : (
        <ul>
          {cards.map(({ card, count }) => (
            <li key={card}>{t('replay.drafts.card', { card: t(`cards.${card}.name`), count })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
