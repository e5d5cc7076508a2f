import { useId, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Measure } from '../../present/causes.ts';
import { causesMayCome, causeWay, measuresOf } from '../../present/causes.ts';
import { signedMoney } from '../../present/format.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import { CausesTable } from './CausesTable.tsx';
import { CauseWaterfall } from './CauseWaterfall.tsx';
import '../../style/causes.css';

type Props = {
  readonly view: View;
  /** One's own team; null for who may look at every team, and then picks one. */
  readonly team: string | null;
  readonly round: number;
  /** The team that is shown until another is picked, and what the card is called then. */
  readonly first?: string;
  readonly of?: string;
  /** It is a recording that is shown: what is not there will not come. */
  readonly replayed?: boolean;
};

/** Why the numbers are others than last round's: six causes that add up to the change. */
export function Causes({ view, team, round, first, of, replayed = false }: Props) {
  const { t, language } = useText();
  const letterName = useLetterName(team);
  const id = useId();
  const [picked, setPicked] = useState<string | null>(first ?? null);
  const [wanted, setWanted] = useState<Measure>('revenue');
  const outcome = view.outcomes[String(round)];
  const known = view.people.teams.filter((it) => outcome?.own[it.team] !== undefined);
  const shown = team ?? known.find((it) => it.team === picked)?.team ?? known[0]?.team;
  if (!outcome || shown === undefined || outcome.own[shown] === undefined) return null;
  const measures = measuresOf(outcome, shown);
  const measure = measures.includes(wanted) ? wanted : 'revenue';
  const way = causeWay(view, shown, round, measure, letterName);
  const { currency } = view.scenario;
  const words = { measure: t(`causes.measure.${measure}`), last: round - 1 };
  return (
    <Card title={of ?? t('causes.title')} class="results-causes">
      <div class="causes-choices">
        {team === null && known.length > 1 && (
          <Choices
            legend={t('causes.teams')}
            name={`${id}-team`}
            value={shown}
            options={known.map((it) => ({ value: it.team, label: it.name }))}
            onPick={setPicked}
          />
        )}
        {way && (
          <Choices
            legend={t('causes.measures')}
            name={`${id}-measure`}
            value={measure}
            options={measures.map((value) => ({ value, label: t(`causes.measure.${value}`) }))}
            onPick={setWanted}
          />
        )}
      </div>
      {way === null && (
        <p role="status">{t(!replayed && causesMayCome(view, round) ? 'causes.waiting' : 'causes.never')}</p>
      )}
      {way && (
        <>
          <p class="causes-summary">
            <strong>
              {t(round === 1 ? 'causes.summaryFirst' : 'causes.summary', {
                ...words,
                change: signedMoney(way.end - way.start, currency, language),
              })}
            </strong>{' '}
            {round === 1 ? t('causes.first') : t('causes.words')}
          </p>
          <CauseWaterfall way={way} round={round} own={team !== null} currency={currency} />
          <details class="causes-details">
            <summary>{t('causes.table.summary')}</summary>
            <CausesTable
              ways={measures.flatMap((it) => causeWay(view, shown, round, it, letterName) ?? [])}
              round={round}
              own={team !== null}
              currency={currency}
            />
          </details>
        </>
      )}
    </Card>
  );
}
