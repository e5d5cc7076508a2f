import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { nextStep } from '../../model/nextStep.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { attendance } from '../parts/people.ts';
import { CloseGuard, teamsNotLocked } from './CloseGuard.tsx';
import { NextCue } from './NextCue.tsx';
import { TimeControls } from './TimeControls.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** What is going on, the one step that comes next, and the time. */
export function StepCard({ view, moves }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { session } = view;
  const step = nextStep(session);
  const place = session.stage === 'playing' && session.phase ? session.phase : session.stage;
  const empty = attendance(view.people).missing.length > 0;
  const going = moves.pending.some((wish) => wish.type === step?.wish.type);

  const take = (): void => {
    if (!step) return;
    if (step.name === 'close' && teamsNotLocked(view).length > 0) setAsking(true);
    else void moves.ask(step.wish);
  };
  return (
    <section class="card step-card" aria-labelledby="step-card">
      <div class="step-words">
        <h2 id="step-card">{t(`${session.practice ? 'lines' : 'console'}.now.${place}`, { round: session.round })}</h2>
        <p>{t(session.practice && place === 'review' ? 'lines.cue' : `console.cue.${place}`)}</p>
        {step && <NextCue session={session} step={step} />}
      </div>
      <div class="step-actions">
        {session.stage === 'lobby' && (
          <Button large can={session.can.seatBots} onPress={() => void moves.ask({ type: 'SeatBots' })}>
            {t(empty ? 'console.fillBots' : 'console.noneEmpty')}
          </Button>
        )}
        {session.stage === 'lobby' && (
          <Button large can={session.can.startPractice} onPress={() => void moves.ask({ type: 'StartPractice' })}>
            {t('lines.practise')}
          </Button>
        )}
        {session.stage === 'playing' && <TimeControls view={view} moves={moves} />}
        {step && (
          <Button look="gold" large busy={going} can={step.can} onPress={take}>
            {t(`shell.step.${step.name}`)}
          </Button>
        )}
      </div>
      {asking && step && (
        <CloseGuard
          view={view}
          onStay={() => setAsking(false)}
          onClose={() => {
            setAsking(false);
            void moves.ask(step.wish);
          }}
        />
      )}
    </section>
  );
}
