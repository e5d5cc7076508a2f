import { useEffect, useMemo, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Step } from '../../replay/replayMessages.ts';
import { roleIn } from '../../replay/scrub.ts';
import { lazyPanel } from '../parts/lazyPanel.tsx';
import { seatsOf } from '../parts/people.ts';
import { Roster } from '../parts/Roster.tsx';
import { Briefing } from './Briefing.tsx';
import { Drafts } from './Drafts.tsx';
import { Readiness } from './Readiness.tsx';
import { clockAt, NO_MOVES } from './readOnly.ts';

const PlanningTable = lazyPanel(
  async () => (await import('../planning/PlanningTable.tsx')).PlanningTable,
  ['cards', 'plan'],
);
const MarketStage = lazyPanel(async () => (await import('../market/MarketStage.tsx')).MarketStage, ['town']);
const Results = lazyPanel(async () => (await import('../results/Results.tsx')).Results, ['cards', 'results']);

type Props = {
  readonly view: View;
  readonly audience: string;
  readonly step: Step;
  /** The market has been seen to its end. */
  readonly onSeen: () => void;
};

/** What an audience saw at a step: the panels of a live session, with nothing to press. */
export function Stage({ view, audience, step, onSeen }: Props) {
  switch (step.place) {
    case 'lobby':
      return <Roster view={view} />;
    case 'briefing':
      return <Briefing view={view} round={step.round} />;
    case 'planning':
    case 'closed':
      return <Planning view={view} audience={audience} step={step} />;
    case 'market':
      return (
        <Market key={`${step.round} ${audience}`} view={view} audience={audience} round={step.round} onSeen={onSeen} />
      );
    case 'review':
    case 'debrief':
      return <Review key={step.place} view={view} audience={audience} round={step.round} />;
  }
}

function Planning({ view, audience, step }: Omit<Props, 'onSeen'>) {
  const own = roleIn(audience);
  if (own) {
    const team = view.people.teams.find((it) => it.team === own.team);
    const seat = team ? (seatsOf(team, own.role)[0]?.seat ?? null) : null;
    return <PlanningTable view={view} seat={seat} moves={NO_MOVES} clock={clockAt(step.at)} />;
  }
  return view.tables ? <Drafts view={view} tables={view.tables} /> : <Readiness view={view} />;
}

type MarketProps = {
  readonly view: View;
  readonly audience: string;
  readonly round: number;
  readonly onSeen: () => void;
};

/** The market runs from its first week whenever one comes to it. */
function Market({ view, audience, round, onSeen }: MarketProps) {
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
      large={audience === 'screen'}
      onSeen={onSeen}
    />
  );
}

/** The rounds that this audience could look back on at that moment. */
function Review({ view, audience, round }: Omit<MarketProps, 'onSeen'>) {
  const [chosen, setChosen] = useState(round);
  useEffect(() => setChosen(round), [round]);
  const known = view.outcomes[String(chosen)] ? chosen : round;
  return (
    <Results
      view={view}
      team={roleIn(audience)?.team ?? null}
      round={known}
      onRound={setChosen}
      large={audience === 'screen'}
    />
  );
}
