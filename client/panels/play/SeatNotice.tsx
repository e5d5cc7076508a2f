import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { placeOfSeat } from '../parts/people.ts';

type Props = { readonly view: View; readonly seat: string | null; readonly moves: Moves };

/** Where each seat of this page sat last: the page is drawn anew when a seat moves. */
const places = new Map<string, string>();

/** What the person in this seat must know of it: that a bot plays, that the round does not wait for them, or that they sit elsewhere now. */
export function SeatNotice({ view, seat, moves }: Props) {
  const { t, language } = useText();
  const place = placeOfSeat(view, seat);
  const roles = place?.seat.roles ?? [];
  const where = place ? `${place.team.team}/${roles.join()}` : '';
  const [moved, setMoved] = useState(false);
  const words = place
    ? t('shell.play.placeNow', {
        team: place.team.name,
        roles: list(
          roles.map((role) => t(`shell.role.${role}`)),
          language,
        ),
      })
    : '';
  useEffect(() => {
    if (seat === null || where === '') return;
    const before = places.get(seat);
    places.set(seat, where);
    if (before === undefined || before === where) return;
    setMoved(true);
    announce(words);
  }, [seat, where, words]);
  if (!place) return null;
  const { deputy, late } = place.seat;
  return (
    <div class="seat-notices">
      {moved && view.session.stage === 'playing' && (
        <p class="notice seat-notice">
          <span>{words}</span>
          <Button onPress={() => setMoved(false)}>{t('shell.dismiss')}</Button>
        </p>
      )}
      {deputy !== null && (
        <p class="notice seat-notice" role="status">
          <span>{t(deputy === 'away' ? 'shell.play.botPlaysAway' : 'shell.play.botPlays')}</span>
          <Button
            look="primary"
            can={view.session.can.playMyself}
            onPress={() => void moves.ask({ type: 'PlayMyself' })}
          >
            {t('shell.play.playMyself')}
          </Button>
        </p>
      )}
      {late && deputy === null && (
        <p class="notice seat-notice" role="status">
          {t('shell.play.late')}
        </p>
      )}
    </div>
  );
}
