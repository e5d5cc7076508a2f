import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DebriefStep } from '../../../shared/session/debrief.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { LeadNote } from './LeadNote.tsx';

type Props = {
  readonly step: DebriefStep;
  /** The facilitator's own page has a word on how to lead this part, and room for notes. */
  readonly leads: Moves | undefined;
  readonly note: string;
  /** The room talks about this part now. */
  readonly here: boolean;
  readonly children?: ComponentChildren;
};

/** One of the four parts of the talk: its questions for the room, and what there is to look at. */
export function WalkPart({ step, leads, note, here, children }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <section class={`walk-part ${step}`} aria-labelledby={id}>
      <h2 id={id}>{t(`walk.${step}.title`)}</h2>
      {here && <p class="chip gold walk-here">{t('walk.here')}</p>}
      <ul class="walk-questions">
        {['one', 'two'].map((question) => (
          <li key={question}>{t(`walk.${step}.${question}`)}</li>
        ))}
      </ul>
      {leads && (
        <div class="walk-lead">
          <p>
            <strong>{t('walk.lead')}</strong> {t(`walk.${step}.lead`)}
          </p>
          <LeadNote step={step} kept={note} moves={leads} />
        </div>
      )}
      {children}
    </section>
  );
}
