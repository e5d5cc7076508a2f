import { useId } from 'preact/hooks';
import { list } from '../../present/format.ts';
import type { PlanTable } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';

/** What the other role has committed, how much and not where, in one line beside the own title. */
export function OtherRole({ other }: { readonly other: PlanTable['other'] }) {
  const { t, language } = useText();
  const id = useId();
  const { role, names, placed, share, lockedBy, byBot } = other;
  const count = names.length
    ? t('plan.other.placed', { names: list(names, language), placed, share })
    : t('plan.other.placedNobody', { placed, share });
  return (
    <section class="other-role" aria-labelledby={id}>
      <h2 id={id}>{t(`plan.role.${role}`)}:</h2>
      <p>{count}</p>
      {byBot && <Chip tone="gold">{t('plan.other.byBot')}</Chip>}
      <Chip tone={lockedBy === null ? 'paper' : role}>
        {lockedBy !== null && <span class="padlock" aria-hidden="true" />}
        {lockedBy === null ? t('plan.other.open') : t('plan.other.lockedBy', { name: lockedBy })}
      </Chip>
    </section>
  );
}
