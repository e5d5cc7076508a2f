import type { View } from '../../shared/view/parts.ts';
import { attemptNow } from './attemptNow.ts';

/** Something that happened between two views and should be read aloud: a key of the texts, with its values. */
export type News = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

const PHASES = ['briefing', 'planning', 'market', 'review'];
/** How far the rounds of a line have come; 0 in the lobby. */
const place = ({ round, phase }: View['session']): number =>
  phase === null ? 0 : round * PHASES.length + PHASES.indexOf(phase);

/** Other rounds are played from now on. */
function newLine(view: View): News[] {
  const { practice, reopened, round, phase } = view.session;
  const attempt = attemptNow(view);
  if (attempt) return [{ key: 'lines.attempt.mark', values: { number: attempt.number, round } }];
  if (practice) return [{ key: 'lines.news.practice', values: {} }];
  if (reopened) return [{ key: 'lines.mark.reopened', values: { round } }];
  if (phase === null) return [{ key: 'lines.news.ended', values: {} }];
  return [
    { key: 'lines.news.real', values: {} },
    { key: `shell.news.${phase}`, values: { round } },
  ];
}

/** What changed from one view to the next that a person who does not see the page must hear, most important first. */
export function newsBetween(before: View, after: View): readonly News[] {
  const news: News[] = [];
  const was = before.session;
  const is = after.session;
  if (!is.rehearsal !== !was.rehearsal)
    return [{ key: is.rehearsal ? 'lines.news.rehearsal' : 'lines.news.rehearsed', values: {} }];
  if (is.stage === 'debrief' && was.stage !== 'debrief') news.push({ key: 'shell.news.debrief', values: {} });
  else if (is.line !== was.line) news.push(...newLine(after));
  else if (place(is) < place(was)) news.push({ key: 'lines.news.back', values: {} });
  else if (is.phase !== null && (is.phase !== was.phase || is.round !== was.round)) {
    news.push({ key: `shell.news.${is.phase}`, values: { round: is.round } });
  }
  if (is.pausedLeft !== null && was.pausedLeft === null) news.push({ key: 'shell.news.paused', values: {} });
  if (is.pausedLeft === null && was.pausedLeft !== null && is.phase === was.phase) {
    news.push({ key: 'shell.news.resumed', values: {} });
  }
  if (is.closing && !was.closing) news.push({ key: 'shell.closing.early', values: {} });
  const [found, all] = [after.turns?.done ?? 0, after.turns?.all ?? 0];
  if (all > 0 && found === all && before.turns && before.turns.done < all)
    news.push({ key: 'shell.news.hindsight', values: {} });
  const offer = after.plan?.offer ?? null;
  if (offer && offer.role !== after.plan?.role && offer.offer !== before.plan?.offer?.offer) {
    news.push({ key: 'shell.news.offer', values: { sales: offer.split.sales, marketing: offer.split.marketing } });
  }
  return news;
}
