import { useState } from 'preact/hooks';
import type { Moves } from '../../model/moves.ts';
import { sound } from '../../model/sound.ts';
import type { PlanTable } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyGuard } from './EmptyGuard.tsx';
import { LockState } from './LockState.tsx';
import type { CarriedChip } from './useCarriedChip.ts';

type Props = {
  readonly table: PlanTable;
  readonly timed: boolean;
  readonly moves: Moves;
  readonly carried: CarriedChip | null;
  /** Absent while no chip may be moved. */
  readonly onPick: ((event: PointerEvent) => void) | undefined;
};

/** The coins that are not on a card yet, who moved last, and the one button that ends the planning of a role. */
export function Tray({ table, timed, moves, carried, onPick }: Props) {
  const { t } = useText();
  const { plan, share, left, over, lastWriter, locked } = table;
  const { round, role } = plan;
  const [asking, setAsking] = useState(false);
  const lock = (): void => void moves.ask({ type: 'LockPlan', round, role });
  const asked = (type: string): boolean => moves.pending.some((wish) => wish.type === type);
  const coins = Array.from({ length: share }, (_, at) => at < left);
  const coinLook = (full: boolean, at: number): string => {
    if (!full) return 'coin gone';
    return carried?.from === 'tray' && at === left - 1 ? 'coin lifted' : 'coin';
  };
  const awaits = carried !== null && carried.from !== 'tray';
  const states = `${locked ? ' locked' : ''}${awaits ? ' can-take' : ''}${awaits && carried.over === 'tray' ? ' drop-here' : ''}`;
  return (
    <div class={`tray${states}`} data-spot="tray">
      {locked ? (
        <LockState table={table} />
      ) : (
        <div class="tray-chips">
          <span class="tray-coins" aria-hidden="true">
            {coins.map((full, at) => (
              <i key={at} class={coinLook(full, at)} onPointerDown={full ? onPick : undefined} />
            ))}
          </span>
          <p class="tray-count">
            <strong>
              {over > 0 ? t('plan.tray.over', { count: over }) : t('plan.tray.placed', { placed: plan.placed, share })}
            </strong>
            {lastWriter && (
              <span class={`tray-more${lastWriter.mine ? ' own' : ''}`}>
                {lastWriter.mine ? t('plan.tray.youWrote') : t('plan.tray.lastWriter', { name: lastWriter.name })}
              </span>
            )}
          </p>
          <Button
            quiet
            can={plan.can.undo}
            busy={asked('UndoMove')}
            onPress={() => {
              sound.play('undo');
              void moves.ask({ type: 'UndoMove', round, role });
            }}
          >
            {t('plan.undo')}
          </Button>
        </div>
      )}
      <div class="tray-end">
        <p class="tray-time-up">
          {t(`plan.timeUp.${table.atTimeUp}`, { when: t(`plan.timeUp.${timed ? 'clock' : 'closing'}`) })}
        </p>
        {locked ? (
          <Button
            large
            quiet
            can={plan.can.unlock}
            busy={asked('UnlockPlan')}
            onPress={() => void moves.ask({ type: 'UnlockPlan', round, role })}
          >
            {t('plan.unlock')}
          </Button>
        ) : (
          <Button
            large
            look={role}
            quiet
            can={plan.can.lock}
            busy={asked('LockPlan')}
            onPress={() => (plan.placed === 0 ? setAsking(true) : lock())}
          >
            {t('plan.lock')}
          </Button>
        )}
      </div>
      {asking && !locked && (
        <EmptyGuard
          share={share}
          onStay={() => setAsking(false)}
          onLock={() => {
            setAsking(false);
            lock();
          }}
        />
      )}
    </div>
  );
}
