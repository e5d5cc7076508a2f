import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Role } from '../../../shared/scenario/cards.ts';
import { keepUnsent, unsent } from '../../model/unsent.ts';
import type { SharedBudget, WrittenOffer } from '../../present/sharedBudget.ts';
import { LONGEST_REASON, writtenOffer } from '../../present/sharedBudget.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { SplitBar } from './SplitBar.tsx';

type Props = {
  /** Names this offer among what is not sent yet. */
  readonly place: string;
  readonly budget: SharedBudget;
  readonly role: Role;
  readonly onSend: (sales: number, reason: string) => void;
  readonly onCancel: () => void;
};

/** Another split, chip by chip, and why. What is written stays through a reload, until it is sent or dropped. */
export function OfferForm({ place, budget, role, onSend, onCancel }: Props) {
  const { t } = useText();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [{ sales, reason }, setWritten] = useState(() => writtenOffer(unsent(place), budget));
  const write = (change: Partial<WrittenOffer>): void => {
    const written = { sales, reason, ...change };
    keepUnsent(place, JSON.stringify(written));
    setWritten(written);
  };
  useEffect(() => first.current?.focus(), []);
  const split = { sales, marketing: budget.total - sales };
  return (
    <form
      class="offer-form"
      aria-label={t('plan.budget.form.title')}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(sales, reason.trim());
      }}
    >
      <label for={id}>{t('plan.budget.form.title')}</label>
      <SplitBar split={split} />
      <input
        ref={first}
        id={id}
        type="range"
        class={`range ${role}`}
        min={budget.least}
        max={budget.most}
        step={1}
        value={sales}
        aria-valuetext={t('plan.budget.bar', split)}
        onInput={(event) => write({ sales: Number(event.currentTarget.value) })}
      />
      <input
        class="text-box"
        maxLength={LONGEST_REASON}
        value={reason}
        aria-label={t('plan.budget.form.reason')}
        placeholder={t('plan.budget.form.reason')}
        onInput={(event) => write({ reason: event.currentTarget.value })}
      />
      <div class="offer-answers">
        <button type="submit" class={`button ${role}`}>
          {t('plan.budget.form.send')}
        </button>
        <Button onPress={onCancel}>{t('plan.budget.form.cancel')}</Button>
      </div>
    </form>
  );
}
