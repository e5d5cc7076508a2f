import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { isTrying } from '../../model/attemptNow.ts';
import { useText } from '../../text/useText.ts';
import { BriefingCard } from '../parts/BriefingCard.tsx';
import { Heading } from '../parts/Heading.tsx';
import { placeOfSeat } from '../parts/people.ts';
import { ShockBanner } from '../parts/ShockBanner.tsx';
import { StepBar } from '../parts/StepBar.tsx';
import { useReviewed } from '../parts/useReviewed.ts';
import type { Live } from '../shell/SessionGate.tsx';
import { Attempts, DebriefPage, LearningPlace, MarketStage, PlanningTable, Results } from './panels.ts';

type Props = { readonly live: Live; readonly view: View; readonly seat: string | null };

/** The round as it goes: briefing, planning, market, review; and the debrief after the last one. */
export function RoundStage({ live, view, seat }: Props) {
  const { t } = useText();
  const { stage, phase, round, since, settings, practice } = view.session;
  const [reviewed, setReviewed] = useReviewed(round);
  const [seen, setSeen] = useState(0);
  const trying = isTrying(view);
  const team = placeOfSeat(view, seat)?.team.team ?? null;
  const learning = view.learning && <LearningPlace live={live} view={view} seat={seat} />;
  const own = seat === null ? null : { seat, moves: live.moves };
  if (stage === 'debrief') return <DebriefPage view={view} team={team} first={learning} own={own} />;
  if (phase === null) return null;
  const title = (
    <Heading of={`${round}-${phase}`} hidden>
      {t(`shell.phase.${phase}`, { round })}
    </Heading>
  );
  switch (phase) {
    case 'briefing':
      return (
        <>
          <div class="page narrow">
            <BriefingCard view={view} />
            {view.learning?.open && learning}
          </div>
          <StepBar view={view} moves={live.moves} waiting={t('shell.wait.planning')} />
        </>
      );
    case 'planning':
      return (
        <>
          {title}
          <ShockBanner view={view} />
          <PlanningTable view={view} seat={seat} moves={live.moves} clock={live.clock} coached />
        </>
      );
    case 'market':
      return (
        <>
          {title}
          <MarketStage
            view={view}
            team={team}
            round={round}
            since={since}
            now={live.clock.now}
            onSeen={() => setSeen(round)}
          />
          <StepBar
            view={view}
            moves={live.moves}
            waiting={t(seen === round ? 'shell.wait.shown' : 'shell.wait.review')}
          />
        </>
      );
    case 'review':
      return (
        <>
          {title}
          {trying && (
            <div class="page attempt-page">
              <Attempts view={view} team={team} />
            </div>
          )}
          <Results view={view} team={team} round={reviewed} onRound={setReviewed} />
          <StepBar
            view={view}
            moves={live.moves}
            waiting={t(
              trying
                ? 'lines.attempt.wait'
                : practice
                  ? 'lines.wait'
                  : round < settings.rounds
                    ? 'shell.wait.next'
                    : 'shell.wait.debrief',
            )}
          />
        </>
      );
  }
}
