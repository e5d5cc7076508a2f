import { useState } from 'preact/hooks';
import type { Role } from '../../../shared/scenario/cards.ts';
import { otherRole } from '../../present/seats.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';

/** Three sentences before the first chip; put away for good once read. */
export function Intro({ role, chips }: { readonly role: Role; readonly chips: number }) {
  const { t } = useText();
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <section class="plan-intro" aria-label={t('plan.intro.title')}>
      <p>
        {t('plan.intro.chips', { count: chips })} {t('plan.intro.tags')}{' '}
        {t('plan.intro.lock', { other: t(`plan.role.${otherRole(role)}`) })}
      </p>
      <Button onPress={() => setRead(true)}>{t('plan.intro.close')}</Button>
    </section>
  );
}
