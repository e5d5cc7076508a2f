import type { View } from '../../../shared/view/parts.ts';
import { luckWords } from '../../present/luck.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { HindsightWaiting } from './HindsightWaiting.tsx';
import '../../style/turns.css';

type Props = { readonly view: View; readonly team: string | null };

/** How much of the differences between the teams their plans made, and how much luck. For the debrief. */
export function LuckShare({ view }: Props) {
  const { t, language } = useText();
  const luck = view.turns?.luck ?? null;
  const words = luck && luckWords(luck, language);
  return (
    <Card title={t('hindsight.luck.title')} class="luck-share">
      {words === null && <HindsightWaiting view={view} />}
      {words && (
        <>
          <p>{t(`hindsight.luck.${words.kind}`, { skill: words.skill, luck: words.luck })}</p>
          {words.kind !== 'alike' && (
            <span class="luck-bar" aria-hidden="true">
              <i class="skill" style={{ flexGrow: luck?.skill ?? 0 }} />
              <i class="luck" style={{ flexGrow: luck?.luck ?? 0 }} />
            </span>
          )}
          <p class="soft">{t('hindsight.luck.note', { seeds: luck?.seeds ?? 0 })}</p>
        </>
      )}
    </Card>
  );
}
