import type { ComponentChildren } from 'preact';
import type { AttemptSide, AttemptView } from '../../../shared/view/attemptsPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import { chipsOf, figuresOf } from '../../present/attempts.ts';
import type { Company } from '../../present/companies.ts';
import { money, percent, signed, signedMoney, signedPoints } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { CompanyMark } from '../parts/CompanyMark.tsx';

type Props = {
  readonly view: View;
  readonly attempt: AttemptView;
  readonly company: Company;
  readonly first: AttemptSide;
  readonly second: AttemptSide;
  /** Of the plan only what was changed, for the large picture. */
  readonly brief: boolean;
};

/** One company's round as it counts beside what was tried: figures with their differences, and the plan with what was changed. */
export function AttemptTable({ view, attempt, company, first, second, brief }: Props) {
  const { t, language } = useText();
  const { currency, categoryPrice, segments } = view.scenario;
  const focusOf = (focus: string): string =>
    segments.find(({ id }) => id === focus)?.name[language] ?? t('results.plan.focusAll');
  const priceOf = (price: number): string => money(categoryPrice * price, currency, language, 'full');
  const splitOf = ({ split }: AttemptSide): string => `${split.sales} / ${split.marketing}`;
  const chosen = (name: string, was: string, is: string) => (
    <Row key={name} name={name} was={was} is={is} changed={was !== is} by={was === is ? '–' : t('attempt.changed')} />
  );
  const planned = (of: 'price' | 'focus' | 'split', was: string, is: string) =>
    brief && was === is ? null : chosen(t(`attempt.${of}`), was, is);
  const cell = (value: number, most: number) => (
    <>
      {money(value, currency, language)}
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * Math.max(0, value)) / most} height="4" />
      </svg>
    </>
  );
  const met = (it: boolean): string => t(`attempt.${it ? 'met' : 'missed'}`);
  const same = JSON.stringify([first.decision, first.split]) === JSON.stringify([second.decision, second.split]);
  const chips = chipsOf(first, second).filter(({ was, is }) => !brief || was !== is);
  return (
    <section>
      <h3>
        <CompanyMark marker={company.marker} colour={company.colour} /> {company.name}
        {company.own && <span class="chip gold">{t('results.teams.own')}</span>}
      </h3>
      <div class="attempt-pair">
        <Table caption={t('attempt.result')} number={attempt.number}>
          {figuresOf(first, second).map(({ of, was, is }) => (
            <Row
              key={of}
              name={t(of === 'grossProfit' ? 'attempt.grossProfit' : `results.teams.${of}`)}
              was={cell(was, Math.max(was, is, 1))}
              is={cell(is, Math.max(was, is, 1))}
              by={signedMoney(is - was, currency, language)}
            />
          ))}
          <Row
            name={t('attempt.share')}
            was={percent(first.share, language, 1)}
            is={percent(second.share, language, 1)}
            by={t('attempt.points', { points: signedPoints(second.share - first.share, language) })}
          />
          {first.quarters.map(({ quarter, hit }, n) =>
            chosen(t('attempt.quota', { quarter }), met(hit), met(second.quarters[n]?.hit ?? hit)),
          )}
        </Table>
        {brief && same ? (
          <p>{t('attempt.same')}</p>
        ) : (
          <Table caption={t(brief ? 'attempt.planChanges' : 'attempt.plan')} number={attempt.number}>
            {chips.map(({ card, was, is }) => (
              <Row
                key={card}
                name={t(`cards.${card}.name`)}
                was={was}
                is={is}
                changed={was !== is}
                by={was === is ? '–' : signed(is - was, language)}
              />
            ))}
            {planned('price', priceOf(first.decision.price), priceOf(second.decision.price))}
            {planned('focus', focusOf(first.decision.focus), focusOf(second.decision.focus))}
            {planned('split', splitOf(first), splitOf(second))}
          </Table>
        )}
      </div>
    </section>
  );
}

type TableProps = { readonly caption: string; readonly number: number; readonly children: ComponentChildren };

function Table({ caption, number, children }: TableProps) {
  const { t } = useText();
  return (
    <table class="attempt-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            {t('attempt.column', { number: 1 })}
            <small>{t('attempt.counts')}</small>
          </th>
          <th scope="col">{t('attempt.column', { number })}</th>
          <th scope="col">{t('attempt.difference')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type RowProps = {
  readonly name: string;
  readonly was: ComponentChildren;
  readonly is: ComponentChildren;
  readonly by: string;
  readonly changed?: boolean;
};

function Row({ name, was, is, by, changed }: RowProps) {
  return (
    <tr class={changed ? 'changed' : undefined}>
      <th scope="row">{name}</th>
      <td>{was}</td>
      <td>{is}</td>
      <td>{by}</td>
    </tr>
  );
}
