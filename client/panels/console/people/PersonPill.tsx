import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { useText } from '../../../text/useText.ts';
import { Chip } from '../../parts/Chip.tsx';

type Props = {
  readonly seat: SeatView;
  readonly onOpen: () => void;
  readonly onPick: ((event: PointerEvent) => void) | undefined;
  readonly carried: boolean;
};

/** One person or bot in a role: the name, what is special, and the way to all that can be done. */
export function PersonPill({ seat, onOpen, onPick, carried }: Props) {
  const { t } = useText();
  const { name, bot, here, deputy, late, roles } = seat;
  return (
    <button
      type="button"
      class={`person-pill${carried ? ' carried-away' : ''}${here ? '' : ' away'}`}
      aria-haspopup="dialog"
      onClick={onOpen}
      onPointerDown={onPick}
    >
      {onPick && <span class="person-grip" data-grip aria-hidden="true" />}
      <span class="person-name">{name}</span>
      {bot && <Chip>{t('shell.bot')}</Chip>}
      {!here && <Chip tone="bad">{t('shell.away')}</Chip>}
      {deputy !== null && <Chip tone="gold">{t(`seats.deputy.${deputy}`)}</Chip>}
      {roles.length > 1 && <Chip tone="gold">{t('seats.short')}</Chip>}
      {late && <Chip>{t('seats.late')}</Chip>}
      <span class="only-heard">{t('seats.change')}</span>
    </button>
  );
}
