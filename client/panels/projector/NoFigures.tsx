import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Heading } from '../parts/Heading.tsx';

/** Whether this round's ranking gives the projector no company at all. */
export const hasNoFigures = (view: View): boolean => {
  const outcome = view.outcomes[String(view.session.round)];
  return outcome !== undefined && Object.keys(outcome.teams).length === 0;
};

/** Whether no company of this round may be known by name: then there is nobody's stall to draw. */
export const hasNoNames = (view: View): boolean =>
  view.people.teams.every(({ team }) => view.outcomes[String(view.session.round)]?.teams[team] === undefined);

/** In place of the market and the results where teams see their own figures only: where to look, and when the rest comes. */
export function NoFigures({ view }: { readonly view: View }) {
  const { t } = useText();
  const outcome = view.outcomes[String(view.session.round)];
  const rest = outcome?.later ? 'lastReview' : outcome?.release === 'anonymous' ? 'anonymous' : 'debrief';
  return (
    <div class="screen-center">
      <section class="card briefing">
        <Heading of={`${view.session.round}-${view.session.phase}-own`}>{t('projector.own.title')}</Heading>
        <p>{t('projector.own.words')}</p>
        <p>{t(`projector.own.${rest}`)}</p>
      </section>
    </div>
  );
}
