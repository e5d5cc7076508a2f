import { useState } from 'preact/hooks';
import { hasPractice } from '../../../shared/session/agenda.ts';
import type { View } from '../../../shared/view/parts.ts';
import { isTrying } from '../../model/attemptNow.ts';
import type { Moves } from '../../model/moves.ts';
import { nextStep } from '../../model/nextStep.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { attendance } from '../parts/people.ts';
import { roundName } from '../parts/roundName.ts';
import { CloseGuard, teamsNotLocked } from './CloseGuard.tsx';
import { NextCue } from './NextCue.tsx';
import { StartGuard } from './StartGuard.tsx';
import { TimeControls } from './TimeControls.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** What is going on, the one step that comes next, and the time. */
export function StepCard({ view, moves }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState<'start' | 'close' | null>(null);
  const { session } = view;
  const step = nextStep(session);
  const attempt = isTrying(view);
  const place = session.stage === 'playing' && session.phase ? session.phase : session.stage;
  const afterReview = attempt ? 'lines.attempt.cue' : session.practice ? 'lines.cue' : null;
  const cue = (place === 'review' && afterReview) || `console.cue.${place}`;
  // Bots that were asked for are as good as here: who presses both buttons at once is not asked who is missing.
  const filling = moves.pending.some(({ type }) => type === 'SeatBots');
  // Where the agenda has a practice round that nobody has played yet, that is what comes next.
  const { agenda } = session.settings.room;
  const practised = view.aside?.rounds.some(({ kind }) => kind === 'practice') === true;
  const practise = session.stage === 'lobby' && agenda !== null && hasPractice(agenda) && !practised;
  const empty = !filling && attendance(view.people).missing.length > 0;
  const going = moves.pending.some((wish) => wish.type === step?.wish.type);

  // A question is about its own step: when that was taken meanwhile, or there is nothing to ask any more, it is gone.
  const question =
    (asking === 'close' && step?.name === 'close' && teamsNotLocked(view).length > 0) ||
    (asking === 'start' && step?.name === 'start' && empty)
      ? asking
      : null;
  const put = (): void => setAsking(null);
  const go = (): void => {
    put();
    if (step) void moves.ask(step.wish);
  };
  const take = (): void => {
    if (step?.name === 'close' && teamsNotLocked(view).length > 0) setAsking('close');
    else if (step?.name === 'start' && empty) setAsking('start');
    else go();
  };
  const startWithBots = async (): Promise<void> => {
    if ((await moves.ask({ type: 'SeatBots' })).ok) go();
  };
  return (
    <section class="card step-card" aria-labelledby="step-card">
      <div class="step-words">
        <h2 id="step-card">
          {attempt
            ? `${roundName(view, t)}: ${t(`thread.phase.${place}`)}`
            : t(`${session.practice ? 'lines' : 'console'}.now.${place}`, { round: session.round })}
        </h2>
        <p>{t(cue)}</p>
        {step && <NextCue session={session} name={practise ? 'practise' : step.name} />}
      </div>
      <div class="step-actions">
        {session.stage === 'lobby' && (
          <Button large can={session.can.seatBots} onPress={() => void moves.ask({ type: 'SeatBots' })}>
            {t(empty ? 'console.fillBots' : 'console.noneEmpty')}
          </Button>
        )}
        {session.stage === 'lobby' && (
          <Button
            look={practise ? 'gold' : 'paper'}
            large
            can={session.can.startPractice}
            onPress={() => void moves.ask({ type: 'StartPractice' })}
          >
            {t('lines.practise')}
          </Button>
        )}
        {session.stage === 'playing' && <TimeControls view={view} moves={moves} />}
        {step && (
          <Button look={practise ? 'paper' : 'gold'} large busy={going} can={step.can} onPress={take}>
            {t(`shell.step.${step.name}`)}
          </Button>
        )}
      </div>
      {question === 'close' && <CloseGuard view={view} onStay={put} onClose={go} />}
      {question === 'start' && <StartGuard view={view} onStay={put} onBots={() => void startWithBots()} onStart={go} />}
    </section>
  );
}
