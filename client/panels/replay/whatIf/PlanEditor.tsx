import { useState } from 'preact/hooks';
import type { Role } from '../../../../shared/scenario/cards.ts';
import { money } from '../../../present/format.ts';
import { priceChoices } from '../../../present/prices.ts';
import { cardRows, leftOf, withChip } from '../../../present/whatIfPlan.ts';
import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Choices } from '../../parts/Choices.tsx';
import { BOTH_ROLES } from '../../parts/people.ts';
import { OneOf } from '../../planning/OneOf.tsx';
import { CardStepper } from './CardStepper.tsx';
import { SplitStepper } from './SplitStepper.tsx';
import type { Thinking } from './useIdea.ts';

type Props = { readonly opened: OpenedRecording; readonly thinking: Thinking; readonly changed: boolean };

/** The plan as it was, to be changed chip by chip: the cards of one role at a time, the split, and what Marketing chose. */
export function PlanEditor({ opened, thinking, changed }: Props) {
  const { t, language } = useText();
  const [role, setRole] = useState<Role>('sales');
  const { idea, recorded, set } = thinking;
  const { change } = idea;
  const { scenario } = opened;
  const { decision } = change;
  return (
    <Card title={t('whatIf.cards')} class="what-if-editor">
      <Choices
        legend={t('whatIf.role')}
        name="what-if-role"
        value={role}
        options={BOTH_ROLES.map((value) => ({ value, label: t(`whatIf.roles.${value}`) }))}
        onPick={setRole}
      />
      <ul class={`what-if-cards ${role}`}>
        {cardRows(change, recorded, role).map((row) => (
          <CardStepper key={row.card} row={row} onStep={(by) => set(withChip(change, row.card, by))} />
        ))}
      </ul>
      <p class="field-note">{t('whatIf.left', { count: leftOf(change, role) })}</p>
      <SplitStepper change={change} onSplit={set} />
      {role === 'marketing' && (
        <div class="marketing">
          <OneOf
            title={t('whatIf.price.title')}
            chosen={decision.price}
            can={true}
            options={priceChoices(scenario.categoryPrice).map(({ price, cents, level }) => ({
              value: price,
              label: money(cents, scenario.currency, language, 'full'),
              note: t(`whatIf.price.${level}`),
            }))}
            onChoose={(price) => set({ ...change, decision: { ...decision, price } })}
          />
          <OneOf
            title={t('whatIf.focus.title')}
            chosen={decision.focus}
            can={true}
            options={[
              { value: 'all', label: t('whatIf.focus.all') },
              ...scenario.segments.map(({ id, name }) => ({ value: id, label: name[language] })),
            ]}
            onChoose={(focus) => set({ ...change, decision: { ...decision, focus } })}
          />
        </div>
      )}
      <Button onPress={() => changed && set(recorded)} busy={!changed}>
        {t('whatIf.reset')}
      </Button>
    </Card>
  );
}
