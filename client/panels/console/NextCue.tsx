import type { SessionPart } from '../../../shared/view/sessionPart.ts';
import type { NextStep } from '../../model/nextStep.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly session: SessionPart; readonly name: NextStep['name'] | 'practise' };

/** What the next step leads to, in words beside its button. */
export function NextCue({ session, name }: Props) {
  const { t } = useText();
  const round = name === 'startRound' ? session.round + 1 : session.round;
  return <p class="step-then">{t('thread.leads', { step: t(`thread.next.${name}`, { round }) })}</p>;
}
