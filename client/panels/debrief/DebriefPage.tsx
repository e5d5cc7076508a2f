import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DebriefStep } from '../../../shared/session/debrief.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { useText } from '../../text/useText.ts';
import { AttemptCard } from '../attempt/AttemptCard.tsx';
import { Attempts } from '../attempt/Attempts.tsx';
import { Heading } from '../parts/Heading.tsx';
import { lazyPanel } from '../parts/lazyPanel.tsx';
import { FactsLooks } from './FactsLooks.tsx';
import { FourDifferences } from './FourDifferences.tsx';
import { FrontierBlock } from './FrontierBlock.tsx';
import { TeamsBy } from './TeamsBy.tsx';
import { WalkBar } from './WalkBar.tsx';
import { WalkPart } from './WalkPart.tsx';
import { WaysOn } from './WaysOn.tsx';
import { WhyLooks } from './WhyLooks.tsx';
import '../../style/debrief.css';
import '../../style/walk.css';

const Reflection = lazyPanel(async () => (await import('../home/Reflection.tsx')).Reflection, ['home']);
const WordsBoard = lazyPanel(async () => (await import('../home/WordsBoard.tsx')).WordsBoard, ['home', 'chair']);

type Props = {
  readonly view: View;
  readonly team: string | null;
  readonly large?: boolean;
  readonly looksOn?: boolean;
  /** What comes before the talk. */
  readonly first?: ComponentChildren;
  /** The facilitator's own page, which takes the room from part to part. */
  readonly moves?: Moves;
  /** None in a replay: no time runs there. */
  readonly clock?: ServerClock;
  /** A person's own page, on which they write what they take along. */
  readonly own?: { readonly seat: string; readonly moves: Moves } | null;
};

/**
 * After the last round the room talks about it in four parts: facts, why, so what, now what. The large picture shows one at a
 * time, a page all of them; then the way into the replay and its files, which whoever `looksOn` is not given.
 */
export function DebriefPage({ view, team, large = false, looksOn, first, moves, clock, own }: Props) {
  const { t } = useText();
  const talk = view.session.talk ?? { step: 'facts', since: 0, notes: null };
  const part = (step: DebriefStep) => ({
    step,
    leads: moves,
    here: !large && step === talk.step,
    note: talk.notes?.[step] ?? '',
  });
  const [looked, setLooked] = useState({ step: talk.step, since: talk.since });
  const step = looked.since === talk.since ? looked.step : talk.step;
  const turn = (to: DebriefStep): void => {
    if (moves) void moves.ask({ type: 'ShowDebrief', step: to });
    else setLooked({ step: to, since: talk.since });
  };
  const shown = (part: DebriefStep): boolean => !large || part === step;
  // Where teams are told of themselves alone, whoever has none is told where to look.
  const nobody = Object.values(view.outcomes).every(({ teams }) => Object.keys(teams).length === 0);
  const bare = nobody ? <p class="card walk-bare">{t('walk.ownOnly')}</p> : null;
  return (
    <div class={`page debrief${large ? ' large' : ''}`}>
      <div class="debrief-head">
        <Heading of="debrief">{t('debrief.title')}</Heading>
        <p>{t('debrief.words')}</p>
      </div>
      {first}
      {(large || moves) && <WalkBar view={view} step={moves ? talk.step : step} onStep={turn} clock={clock} />}
      {moves && !view.session.rehearsal && <TeamsBy view={view} moves={moves} />}
      {moves && !view.session.rehearsal && <AttemptCard view={view} moves={moves} />}
      {!large && <Attempts view={view} team={team} />}
      {shown('facts') && (
        <WalkPart {...part('facts')}>
          {bare ?? <FactsLooks view={view} team={team} large={large} map={!moves} />}
        </WalkPart>
      )}
      {shown('why') && (
        <WalkPart {...part('why')}>
          {bare ?? <WhyLooks view={view} team={team} large={large} />}
          {!large && !bare && <FrontierBlock view={view} team={team} />}
        </WalkPart>
      )}
      {shown('soWhat') && (
        <WalkPart {...part('soWhat')}>{bare ?? <FourDifferences view={view} team={team} />}</WalkPart>
      )}
      {shown('nowWhat') && (
        <WalkPart {...part('nowWhat')}>
          {own && <Reflection view={view} {...own} />}
          {moves && <WordsBoard view={view} />}
        </WalkPart>
      )}
      {!large && !looksOn && <WaysOn view={view} team={team} />}
    </div>
  );
}
