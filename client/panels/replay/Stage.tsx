import { useEffect, useMemo, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { attemptNow, isTrying } from '../../model/attemptNow.ts';
import type { Step } from '../../replay/replayMessages.ts';
import { roleIn } from '../../replay/scrub.ts';
import { useText } from '../../text/useText.ts';
import { BriefingCard } from '../parts/BriefingCard.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LineMark } from '../parts/LineMark.tsx';
import { seatsOf } from '../parts/people.ts';
import { Roster } from '../parts/Roster.tsx';
import { Attempts, DebriefPage, MarketStage, PlanningTable, Results } from '../play/panels.ts';
import { PostedNotices } from '../room/PostedNotices.tsx';
import { ScreenPlanning, TeamBoard } from './boards.ts';
import { clockAt, NO_MOVES } from './readOnly.ts';

type Props = {
  readonly view: View;
  readonly audience: string;
  readonly step: Step;
  /** The market has been seen to its end. */
  readonly onSeen: () => void;
};

/** What an audience saw at a step: the panels of a live session, with nothing to press. */
export function Stage(props: Props) {
  const { t } = useText();
  const { view, audience } = props;
  const shows = audience === 'screen' ? view.session.screen?.shows : 'live';
  if (shows === 'frozen' || shows === 'blank') return <p class="card">{t(`replay.held.${shows}`)}</p>;
  return (
    <>
      {audience !== 'facilitator' && <PostedNotices view={view} notices={view.notices.posted} />}
      {attemptNow(view) && <LineMark view={view} all />}
      <Place {...props} />
    </>
  );
}

function Place({ view, audience, step, onSeen }: Props) {
  const { t } = useText();
  const team = roleIn(audience)?.team ?? null;
  // Who waits while others try a round once more has the debrief.
  if (view.session.stage === 'debrief') return <DebriefPage view={view} team={team} large={isLarge(audience)} />;
  switch (step.place) {
    case 'lobby':
      return (
        <>
          <Heading hidden>{t('replay.place.lobby')}</Heading>
          <Roster view={view} />
        </>
      );
    case 'briefing':
      return <BriefingCard view={view} />;
    case 'planning':
    case 'closed':
      return <Planning view={view} audience={audience} step={step} />;
    case 'market':
      return (
        <Market
          key={`${step.line} ${step.round} ${audience}`}
          view={view}
          audience={audience}
          round={step.round}
          onSeen={onSeen}
        />
      );
    case 'review':
      return <Review view={view} audience={audience} round={step.round} />;
    case 'debrief':
      return <DebriefPage view={view} team={team} large={isLarge(audience)} />;
  }
}

/** The projector's letters are for a large screen; on a small one they would leave no room for the rest. */
const isLarge = (audience: string): boolean => audience === 'screen' && matchMedia('(min-width: 64rem)').matches;

function Planning({ view, audience, step }: Omit<Props, 'onSeen'>) {
  const own = roleIn(audience);
  const clock = useMemo(() => clockAt(step.at), [step.at]);
  if (audience === 'screen') return <ScreenPlanning view={view} clock={clock} />;
  if (!own) return <TeamBoard view={view} />;
  const team = view.people.teams.find((it) => it.team === own.team);
  const seat = team ? (seatsOf(team, own.role)[0]?.seat ?? null) : null;
  return <PlanningTable view={view} seat={seat} moves={NO_MOVES} clock={clock} />;
}

type RoundProps = { readonly view: View; readonly audience: string; readonly round: number };

/** The market runs from its first week whenever one comes to it. */
function Market({ view, audience, round, onSeen }: RoundProps & Pick<Props, 'onSeen'>) {
  const [since] = useState(() => view.session.since);
  const now = useMemo(() => {
    const began = performance.now();
    return () => since + performance.now() - began;
  }, [since]);
  const team = roleIn(audience)?.team ?? null;
  return (
    <MarketStage
      view={view}
      team={team}
      round={round}
      since={since}
      now={now}
      large={isLarge(audience)}
      onSeen={onSeen}
    />
  );
}

/** The rounds that this audience could look back on at that moment. */
function Review({ view, audience, round }: RoundProps) {
  const [chosen, setChosen] = useState(round);
  useEffect(() => setChosen(round), [round]);
  const known = view.outcomes[String(chosen)] ? chosen : round;
  const team = roleIn(audience)?.team ?? null;
  return (
    <>
      {isTrying(view) && (
        <div class="page attempt-page">
          <Attempts view={view} team={team} large={isLarge(audience)} />
        </div>
      )}
      <Results view={view} team={team} round={known} onRound={setChosen} large={isLarge(audience)} replayed />
    </>
  );
}
