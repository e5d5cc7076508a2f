import type { View } from '../../../shared/view/parts.ts';
import { resultRounds } from '../../present/resultRounds.ts';
import { useText } from '../../text/useText.ts';
import { ScoreMap } from '../results/ScoreMap.tsx';
import { AxisList } from './AxisList.tsx';
import { Looks } from './Looks.tsx';
import { axesOf } from './standings.ts';
import '../../style/results.css';

type Props = {
  readonly view: View;
  readonly team: string | null;
  readonly large: boolean;
  /** Whether there is no score map beside the debrief already. */
  readonly map: boolean;
};

/** What happened: the lists, each with a winner of its own, and the way of every team over the rounds. */
export function FactsLooks({ view, team, large, map }: Props) {
  const { t } = useText();
  const last = resultRounds(view).at(-1);
  if (last === undefined) return null;
  const lists = (
    <div class="debrief-axes">
      {axesOf(view).map((axis) => (
        <AxisList key={axis} view={view} axis={axis} team={team} />
      ))}
    </div>
  );
  const looks = [{ label: t('walk.lists'), card: lists }];
  if (map)
    looks.push({
      label: t('results.map.title'),
      card: <ScoreMap view={view} team={team} round={last} large={large} />,
    });
  return <Looks large={large} looks={looks} />;
}
