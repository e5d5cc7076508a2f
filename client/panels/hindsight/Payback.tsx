import { useId, useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { horizonShares, paybackCompanies, paybackPicture, paybackRounds, unitOf } from '../../present/payback.ts';
import { paybackDrawing } from '../../present/paybackDrawing.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useSize } from '../parts/useSize.ts';
import { HindsightWaiting } from './HindsightWaiting.tsx';
import { HorizonBars } from './HorizonBars.tsx';
import { PaybackDrawn } from './PaybackDrawn.tsx';
import { PaybackTable } from './PaybackTable.tsx';
import { usePaybackWords } from './usePaybackWords.ts';
import '../../style/payback.css';

type Props = {
  readonly view: View;
  readonly team: string | null;
  /** For the wall, on which all rows are to be seen at once. */
  readonly large?: boolean;
};

/** So many rows fit on a wall with two lines of words each. */
const ROOMY = 6;

/** When the chips of a team earned their money back: short and long term at a glance, then round by round. For the debrief. */
export function Payback({ view, team, large = false }: Props) {
  const { t } = useText();
  const letterName = useLetterName(team);
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const teams = view.payback?.teams ?? {};
  const companies = paybackCompanies(view, teams, team, letterName);
  const wanted = picked ?? team;
  const shown = companies.find(({ key }) => key === wanted) ?? companies[0];
  const payback = shown && teams[shown.key];
  return (
    <Card title={t('hindsight.payback.title')} class="payback">
      <p class="soft">{t('hindsight.payback.words')}</p>
      {companies.length > 1 && shown && (
        <Choices
          legend={t('hindsight.team')}
          name={`${id}-team`}
          value={shown.key}
          options={companies.map(({ key, name }) => ({ value: key, label: name }))}
          onPick={setPicked}
        />
      )}
      {payback ? <PaybackOf view={view} payback={payback} large={large} /> : <HindsightWaiting view={view} />}
    </Card>
  );
}

type OfProps = {
  readonly view: View;
  readonly payback: NonNullable<View['payback']>['teams'][string];
  readonly large: boolean;
};

function PaybackOf({ view, payback, large }: OfProps) {
  const { t, language } = useText();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const size = useSize(field);
  const [wanted, setWanted] = useState(1);
  const { currency, weeksPerRound } = view.scenario;
  const words = usePaybackWords(currency, unitOf(payback));
  const rounds = paybackRounds(payback);
  const round = rounds.includes(wanted) ? wanted : (rounds[0] ?? 1);
  const picture = paybackPicture(payback, round, weeksPerRound);
  const draw = (box: HTMLElement, width: number) => {
    const em = (15 / 16) * Number.parseFloat(getComputedStyle(box).fontSize);
    const low = large && picture.lines.length > ROOMY;
    return paybackDrawing(picture, words, { width, em, low, measure: (text, weight) => textWidth(text, em, weight) });
  };
  return (
    <>
      <HorizonBars shares={horizonShares(payback, weeksPerRound)} />
      <Choices
        legend={t('hindsight.payback.rounds')}
        name={`${id}-round`}
        value={round}
        options={rounds.map((value) => ({ value, label: String(value) }))}
        onPick={setWanted}
      />
      <div class="payback-field" ref={field}>
        {size && field.current && picture.lines.length > 0 && (
          <PaybackDrawn drawing={draw(field.current, size.width)} round={round} />
        )}
      </div>
      {picture.lines.length === 0 && <p>{t('hindsight.payback.noChips')}</p>}
      <p class="soft">
        {t('hindsight.payback.figures', { unit: words.unit })} {t('hindsight.payback.legend')}
      </p>
      {picture.kept && (
        <p class="soft">
          {t('hindsight.payback.kept', {
            count: picture.kept.chips,
            money: money(picture.kept.cents, currency, language),
          })}
        </p>
      )}
      <details class="payback-details">
        <summary>{t('hindsight.payback.table.summary')}</summary>
        <p class="soft">{t('hindsight.payback.apart')}</p>
        <PaybackTable picture={picture} round={round} words={words} currency={currency} />
      </details>
    </>
  );
}
