import { useRef, useState } from 'preact/hooks';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { PlanPart, View } from '../../../shared/view/parts.ts';
import { preferences } from '../../model/preferences.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { questionNow, questionsFor } from '../../present/coach.ts';
import { teamOfSeat } from '../../present/seats.ts';
import { useText } from '../../text/useText.ts';
import { useCountdown } from '../parts/useCountdown.ts';
import { useStore } from '../parts/useStore.ts';

type Props = {
  readonly view: View;
  readonly seat: string | null;
  readonly plan: PlanPart;
  readonly clock: ServerClock;
};

const STORE = { now: preferences.now, subscribe: preferences.subscribe };
const NONE: { readonly passed: readonly string[]; readonly enough: boolean } = { passed: [], enough: false };

/** One question about what lies on the table; another on demand, none for the rest of the round, or none at all. */
export function Coach({ view, seat, plan, clock }: Props) {
  const { t, language } = useText();
  const { coach } = useStore(STORE);
  const countdown = useCountdown(view, clock);
  const [{ of, passed, enough }, setTalk] = useState({ of: plan.round, ...NONE });
  const present = useRef<string | null>(null);
  const talk = of === plan.round ? { passed, enough } : NONE;
  const questions = questionsFor({
    view,
    plan,
    team: teamOfSeat(view, seat)?.team ?? '',
    language,
    left: countdown.kind === 'running' ? countdown.seconds : null,
  });
  const question = questionNow(questions, talk.passed, present.current);
  present.current = question?.key ?? null;
  if (!coach || talk.enough || !question) return null;
  const { key, values } = question;
  const { role, ...rest } = values;
  const named = role === undefined ? rest : { ...rest, role: t(`plan.role.${role as Role}`) };
  const more = questions.some((it) => it.key !== key && !talk.passed.includes(it.key));
  return (
    <section class="plan-coach" aria-label={t('coach.name')}>
      <p>
        <span class="plan-coach-name">{t('coach.name')}:</span> <q>{t(`coach.ask.${key}`, named)}</q>
      </p>
      {more && (
        <button
          type="button"
          class="button plain"
          onClick={() => setTalk({ of: plan.round, passed: [...talk.passed, key], enough: false })}
        >
          {t('coach.another')}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => setTalk({ of: plan.round, ...NONE, enough: true })}>
        {t('coach.enough')}
      </button>
    </section>
  );
}
