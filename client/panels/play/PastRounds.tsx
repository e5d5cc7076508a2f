import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Heading } from '../parts/Heading.tsx';
import { placeOfSeat } from '../parts/people.ts';
import { Results } from './panels.ts';

type Props = {
  readonly view: View;
  readonly seat: string | null;
  readonly round: number;
  readonly onRound: (round: number) => void;
};

/** The results of a round that is over, looked at while something else goes on. */
export function PastRounds({ view, seat, round, onRound }: Props) {
  const { t } = useText();
  return (
    <>
      <Heading of="past" hidden>
        {t('shell.play.pastTitle')}
      </Heading>
      <Results view={view} team={placeOfSeat(view, seat)?.team.team ?? null} round={round} onRound={onRound} />
    </>
  );
}
