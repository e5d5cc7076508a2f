import { list } from '../../present/format.ts';
import type { PlanTable } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';

/** Who has locked, and whom the team still waits for. */
export function LockState({ table }: { readonly table: PlanTable }) {
  const { t, language } = useText();
  const { locked, other } = table;
  if (!locked) return null;
  const role = t(`plan.role.${other.role}`);
  const awaited =
    other.names.length > 0
      ? t('plan.locked.awaiting', { role, names: list(other.names, language) })
      : t('plan.locked.awaitingNobody', { role });
  return (
    <p class="tray-count lock-state">
      <strong>
        <span class="padlock" aria-hidden="true" />
        {locked.mine ? t('plan.locked.you') : t('plan.locked.other', { name: locked.name })}
      </strong>
      <span class="tray-more">{other.lockedBy === null ? awaited : t('plan.locked.both')}</span>
    </p>
  );
}
