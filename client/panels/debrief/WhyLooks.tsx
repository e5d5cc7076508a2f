import type { View } from '../../../shared/view/parts.ts';
import { calibrationOf } from '../../present/calibration.ts';
import { largestChange } from '../../present/largestChange.ts';
import { useText } from '../../text/useText.ts';
import { LuckShare } from '../hindsight/LuckShare.tsx';
import { Payback } from '../hindsight/Payback.tsx';
import { TurningPoints } from '../hindsight/TurningPoints.tsx';
import { Causes } from '../results/Causes.tsx';
import { CalibrationCard } from './CalibrationCard.tsx';
import { Looks } from './Looks.tsx';

type Props = { readonly view: View; readonly team: string | null; readonly large: boolean };

/** Why it happened: what decided it, the largest change cause by cause, what was expected, when chips paid, and what part luck had. */
export function WhyLooks({ view, team, large }: Props) {
  const { t } = useText();
  const change = largestChange(view, team);
  const looks = [
    { label: t('hindsight.turns.title'), card: <TurningPoints view={view} team={team} large={large} /> },
    change && {
      label: t('walk.largest', { round: change.round }),
      card: <Causes view={view} team={team} first={change.team} round={change.round} of={t('walk.largest', change)} />,
    },
    calibrationOf(view).length > 0 && { label: t('walk.calibration.title'), card: <CalibrationCard view={view} /> },
    { label: t('hindsight.payback.title'), card: <Payback view={view} team={team} large={large} /> },
    { label: t('hindsight.luck.title'), card: <LuckShare view={view} team={team} /> },
  ];
  return <Looks large={large} looks={looks.flatMap((look) => look || [])} />;
}
