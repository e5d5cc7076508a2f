import type { View } from '../../../shared/view/parts.ts';
import { resultOf, resultRounds } from '../../present/resultRounds.ts';
import { useText } from '../../text/useText.ts';
import { Causes } from './Causes.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { HandOff } from './HandOff.tsx';
import { Predictions } from './Predictions.tsx';
import { RoleTargets } from './RoleTargets.tsx';
import { RoundPicker } from './RoundPicker.tsx';
import { RoundPlan } from './RoundPlan.tsx';
import { ScoreMap } from './ScoreMap.tsx';
import { TeamTable } from './TeamTable.tsx';
import '../../style/results.css';
import '../../style/resultsOwn.css';
import '../../style/resultsLarge.css';

type Props = {
  readonly view: View;
  readonly team: string | null;
  readonly round: number;
  readonly onRound: (round: number) => void;
  readonly large?: boolean;
  /** It is a recording that is shown. */
  readonly replayed?: boolean;
};

/** A round that is over: both scores of all teams, then what one's own team did and what became of its people. */
export function Results({ view, team, round, onRound, large = false, replayed = false }: Props) {
  const { t } = useText();
  const result = resultOf(view, team, round);
  if (!result) return <p class="results-none">{t('results.none')}</p>;
  const { currency } = view.scenario;
  const own = team === null || large ? null : (result.outcome.own[team] ?? null);
  return (
    <div class={`results${large ? ' large' : ''}`}>
      <div class="results-head">
        <h2>{view.session.practice ? t('lines.results') : t('results.title', { round })}</h2>
        <RoundPicker rounds={resultRounds(view)} round={round} onRound={onRound} />
      </div>
      <div class="results-grid">
        <ScoreMap view={view} team={team} round={round} large={large} />
        <div class="results-side">
          <TeamTable view={view} team={team} round={round} />
          {own && result.team && <RoleTargets result={result.team} currency={currency} />}
        </div>
        {!large && <Causes view={view} team={team} round={round} replayed={replayed} />}
        {own && result.team && (
          <>
            <FunnelTable result={result.team} round={round} />
            <div class="results-side">
              <HandOff result={result.team} />
              <Predictions own={own} result={result.team} currency={currency} />
            </div>
            <RoundPlan own={own} scenario={view.scenario} held={result.outcome.held[team ?? '']} />
          </>
        )}
      </div>
    </div>
  );
}
