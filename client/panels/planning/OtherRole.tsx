import { useId } from 'preact/hooks';
import { list } from '../../present/format.ts';
import type { PlanTable } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';

/** What the other role has committed, how much and not where, and what to ask it for. */
export function OtherRole({ other }: { readonly other: PlanTable['other'] }) {
  const { t, language } = useText();
  const id = useId();
  const { role, names, placed, share, lockedBy } = other;
  const count = names.length
    ? t('plan.other.placed', { names: list(names, language), placed, share })
    : t('plan.other.placedNobody', { placed, share });
  return (
    <section class="card side-card other-role" aria-labelledby={id}>
      <div class="other-role-head">
        <h2 id={id}>{t(`plan.role.${role}`)}</h2>
        <Chip tone={lockedBy === null ? 'paper' : role}>
          {lockedBy === null ? t('plan.other.open') : t('plan.other.lockedBy', { name: lockedBy })}
        </Chip>
      </div>
      <p>{count}.</p>
      <p class="soft">{t(role === 'sales' ? 'plan.other.seesSales' : 'plan.other.seesMarketing')}</p>
    </section>
  );
}
