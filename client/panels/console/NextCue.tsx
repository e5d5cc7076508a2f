import type { SessionPart } from '../../../shared/view/sessionPart.ts';
import type { NextStep } from '../../model/nextStep.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly session: SessionPart; readonly step: NextStep };

/** What the next step leads to, in words beside its button. */
export function NextCue({ session, step }: Props) {
  const { t } = useText();
  const round = step.name === 'startRound' ? session.round + 1 : session.round;
  return <p class="step-then">{t('thread.leads', { step: t(`thread.next.${step.name}`, { round }) })}</p>;
}
