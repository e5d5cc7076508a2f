import { useState } from 'preact/hooks';
import type { Role } from '../../../shared/scenario/cards.ts';
import { otherRole } from '../../present/seats.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';

type Props = {
  readonly role: Role;
  readonly chips: number;
  /** A briefing came first and told how a round ends. */
  readonly briefed: boolean;
};

/** With the briefing, where there is one, three sentences in all before the first chip; put away for good once read. */
export function Intro({ role, chips, briefed }: Props) {
  const { t } = useText();
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <section class="plan-intro" aria-label={t('plan.intro.title')}>
      <p>
        {t('plan.intro.chips', { count: chips })} {t('plan.intro.tags')}{' '}
        {!briefed && t('plan.intro.lock', { other: t(`plan.role.${otherRole(role)}`) })}
      </p>
      <Button onPress={() => setRead(true)}>{t('plan.intro.close')}</Button>
    </section>
  );
}
