import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** What can be taken back now; nothing where there is nothing. Opening a round again is asked about first. */
export function TakeBack({ view, moves }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { line, round, phase, can, reopens } = view.session;
  const callOff = can.endAttempt === true && phase !== 'review';
  if (can.stepBack !== true && can.endPractice !== true && can.reopen !== true && !callOff) return null;
  const back = phase === 'briefing' && round === 1 ? 'briefingFirst' : phase;
  return (
    <details key={`${line}-${round}-${phase}`} class="card take-back">
      <summary>{t('lines.back.title')}</summary>
      <ul>
        {can.stepBack === true && (
          <li>
            <Button onPress={() => void moves.ask({ type: 'StepBack', round })}>
              {t(`lines.back.${back}`, { round: round - 1 })}
            </Button>
            <span>{t(`lines.back.${phase}Note`)}</span>
          </li>
        )}
        {can.reopen === true && reopens !== null && (
          <li>
            <Button onPress={() => setAsking(true)}>{t('lines.back.reopen', { round: reopens })}</Button>
            <span>{t('lines.back.reopenNote')}</span>
          </li>
        )}
        {callOff && (
          <li>
            <Button onPress={() => void moves.ask({ type: 'EndAttempt' })}>{t('lines.attempt.off')}</Button>
            <span>{t('lines.attempt.offNote')}</span>
          </li>
        )}
        {can.endPractice === true && (
          <li>
            <Button onPress={() => void moves.ask({ type: 'EndPractice' })}>{t('lines.back.practice')}</Button>
            <span>{t('lines.back.practiceNote')}</span>
          </li>
        )}
      </ul>
      {asking && reopens !== null && (
        <Dialog
          title={t('lines.ask.title', { round: reopens })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{t('lines.ask.stay')}</Button>
              <Button
                look="sales"
                onPress={() => {
                  setAsking(false);
                  void moves.ask({ type: 'ReopenRound', round: reopens });
                }}
              >
                {t('lines.ask.open')}
              </Button>
            </>
          }
        >
          <p>{t('lines.ask.tables')}</p>
          <p>{t('lines.ask.luck')}</p>
          <p>{t('lines.ask.kept')}</p>
        </Dialog>
      )}
    </details>
  );
}
