import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { useText } from '../../../text/useText.ts';
import { Chip } from '../../parts/Chip.tsx';

/** The ways by which a person is carried to another place. */
export type Handles = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
};
type Props = {
  readonly seat: SeatView;
  readonly onOpen: () => void;
  /** None: the person stays where they are. */
  readonly handles: Handles | null;
  readonly carried: boolean;
};

/** One person or bot in a role: the name, what is special, and the way to all that can be done. */
export function PersonPill({ seat, onOpen, handles, carried }: Props) {
  const { t } = useText();
  const { name, bot, here, deputy, late, roles } = seat;
  return (
    <button
      type="button"
      class={`person-pill${carried ? ' carried-away' : ''}${here ? '' : ' away'}`}
      aria-haspopup="dialog"
      data-seat={seat.seat}
      onClick={onOpen}
      // The space bar carries; a browser would press the button when it is let go.
      onKeyUp={(event) => handles && event.key === ' ' && event.preventDefault()}
      {...handles}
    >
      {handles && <span class="person-grip" data-grip aria-hidden="true" />}
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
