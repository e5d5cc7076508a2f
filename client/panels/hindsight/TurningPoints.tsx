import { useId, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { paybackCompanies } from '../../present/payback.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import { HindsightWaiting } from './HindsightWaiting.tsx';
import { TurningCard } from './TurningCard.tsx';
import '../../style/turns.css';

type Props = { readonly view: View; readonly team: string | null; readonly large?: boolean };

/** So many teams' choices have room on the wall; of more, one team is shown at a time. */
const MOST_ON_WALL = 2;

const ALL = '';

/** The choices that decided most of each team's result, with what would have been better and a question to talk about. For the debrief. */
export function TurningPoints({ view, team, large }: Props) {
  const { t } = useText();
  const letterName = useLetterName(team);
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const teams = view.turns?.teams ?? {};
  const companies = paybackCompanies(view, teams, team, letterName);
  const first = large && companies.length > MOST_ON_WALL ? companies[0]?.key : null;
  const wanted = picked ?? team ?? first ?? ALL;
  const shown = companies.filter(({ key }) => wanted === ALL || key === wanted);
  const turns = Object.values(teams).flat();
  const most = Math.max(0, ...turns.map(({ high }) => high));
  const { done = 0, all = 0 } = view.turns ?? {};
  return (
    <Card title={t('hindsight.turns.title')} class="turns">
      <p class="soft">{t('hindsight.turns.words')}</p>
      {companies.length > 1 && (
        <Choices
          legend={t('hindsight.team')}
          name={`${id}-team`}
          value={wanted}
          options={[
            { value: ALL, label: t('hindsight.allTeams') },
            ...companies.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onPick={setPicked}
        />
      )}
      {(done < all || shown.length === 0) && <HindsightWaiting view={view} />}
      <ul class={shown.length > 1 ? 'turn-list many' : 'turn-list'}>
        {shown.flatMap((company) =>
          (teams[company.key] ?? []).map((turn) => (
            <TurningCard
              key={`${company.key} ${turn.turn} ${shown.length > 1}`}
              view={view}
              company={company}
              turn={turn}
              most={most}
              folded={shown.length > 1}
            />
          )),
        )}
      </ul>
      {shown
        .filter(({ key }) => teams[key]?.length === 0)
        .map(({ key, name }) => (
          <p key={key}>{t('hindsight.turns.none', { team: name })}</p>
        ))}
      <p class="soft">{t('hindsight.turns.note')}</p>
    </Card>
  );
}
