import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DebriefStep } from '../../../shared/session/debrief.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { AttemptCard } from '../attempt/AttemptCard.tsx';
import { Attempts } from '../attempt/Attempts.tsx';
import { LuckShare } from '../hindsight/LuckShare.tsx';
import { Payback } from '../hindsight/Payback.tsx';
import { TurningPoints } from '../hindsight/TurningPoints.tsx';
import { Heading } from '../parts/Heading.tsx';
import { AxisList } from './AxisList.tsx';
import { CalibrationCard } from './CalibrationCard.tsx';
import { FourDifferences } from './FourDifferences.tsx';
import { axesOf } from './standings.ts';
import { WalkBar } from './WalkBar.tsx';
import { WalkPart } from './WalkPart.tsx';
import { WaysOn } from './WaysOn.tsx';
import { minutesEach } from './walk.ts';
import '../../style/debrief.css';
import '../../style/walk.css';

type Props = {
  readonly view: View;
  readonly team: string | null;
  readonly large?: boolean;
  readonly looksOn?: boolean;
  /** What comes before the talk. */
  readonly first?: ComponentChildren;
  /** The facilitator's own page, which takes the room from part to part. */
  readonly moves?: Moves;
};

/**
 * After the last round the room talks about it in four parts: facts, why, so what, now what. The large picture shows one at a
 * time, a page all of them; then the way into the replay and its files, which whoever `looksOn` is not given.
 */
export function DebriefPage({ view, team, large, looksOn, first, moves }: Props) {
  const { t } = useText();
  const leads = moves !== undefined;
  const talk = view.session.talk ?? { step: 'facts', since: 0 };
  const [looked, setLooked] = useState({ step: talk.step, since: talk.since });
  const step = looked.since === talk.since ? looked.step : talk.step;
  const here = (part: DebriefStep): boolean => !large && part === talk.step;
  const turn = (to: DebriefStep): void => {
    if (moves) void moves.ask({ type: 'ShowDebrief', step: to });
    else setLooked({ step: to, since: talk.since });
  };
  const shown = (part: DebriefStep): boolean => !large || part === step;
  return (
    <div class={`page debrief${large ? ' large' : ''}`}>
      <div class="debrief-head">
        <Heading of="debrief">{t('debrief.title')}</Heading>
        <p>{t('debrief.words')}</p>
      </div>
      {first}
      {(large || leads) && (
        <WalkBar
          step={leads ? talk.step : step}
          onStep={turn}
          minutes={minutesEach(view.session.settings)}
          since={talk.since}
        />
      )}
      {moves && !view.session.rehearsal && <AttemptCard view={view} moves={moves} />}
      {!large && <Attempts view={view} team={team} />}
      {shown('facts') && (
        <WalkPart step="facts" leads={leads} here={here('facts')}>
          <div class="debrief-axes">
            {axesOf(view).map((axis) => (
              <AxisList key={axis} view={view} axis={axis} team={team} />
            ))}
          </div>
        </WalkPart>
      )}
      {shown('why') && (
        <WalkPart step="why" leads={leads} here={here('why')}>
          <TurningPoints view={view} team={team} />
          <CalibrationCard view={view} />
          <Payback view={view} team={team} />
          <LuckShare view={view} team={team} />
        </WalkPart>
      )}
      {shown('soWhat') && (
        <WalkPart step="soWhat" leads={leads} here={here('soWhat')}>
          <FourDifferences view={view} team={team} />
        </WalkPart>
      )}
      {shown('nowWhat') && <WalkPart step="nowWhat" leads={leads} here={here('nowWhat')} />}
      {!large && !looksOn && <WaysOn view={view} team={team} />}
    </div>
  );
}
