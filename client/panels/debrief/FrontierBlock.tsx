import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { persist } from '../../net/persist.ts';
import { money } from '../../present/format.ts';
import type { FrontierFile } from '../../present/frontier.ts';
import { frontierFor, frontierPicture } from '../../present/frontier.ts';
import { resultRounds } from '../../present/resultRounds.ts';
import { scoreMap } from '../../present/scoreMap.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { ScoreField } from '../results/ScoreField.tsx';

const files = import.meta.glob<FrontierFile>('../../../assets/frontiers/*.json', { import: 'default' });

type Props = { readonly view: View; readonly team: string | null };

/** For those who like numbers: par and the frontier of this market, and where the teams ended. Fetched when it is unfolded. */
export function FrontierBlock({ view, team }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details class="card frontier" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('walk.frontier.title')}</summary>
      {open && <Unfolded view={view} team={team} />}
    </details>
  );
}

function Unfolded({ view, team }: Props) {
  const { t, language } = useText();
  const letterName = useLetterName(team);
  const [file, setFile] = useState<FrontierFile | null>(null);
  const { id, currency } = view.scenario;
  const fetchFile = files[`../../../assets/frontiers/${id}.json`];
  useEffect(() => {
    const left = new AbortController();
    if (fetchFile) void persist(fetchFile, left.signal).then((it) => !left.signal.aborted && setFile(it));
    return () => left.abort();
  }, [fetchFile]);
  if (fetchFile && !file) return <Waiting what={t('shell.waiting.page')} />;
  const found = file && frontierFor(view, file);
  if (!found) return <p>{t('walk.frontier.none')}</p>;
  const map = scoreMap(view, team, resultRounds(view).at(-1) ?? 1, letterName);
  const names = { frontier: t('walk.frontier.frontier'), par: t('walk.frontier.par'), house: t('walk.frontier.house') };
  const picture = frontierPicture(found, map, names);
  // The first plan lies where some team does: a name too many for a phone. It is in the table.
  const drawn = { ...picture, trails: picture.trails.filter(({ key }) => key !== 'house') };
  return (
    <>
      <p>{t('walk.frontier.words')}</p>
      <ScoreField picture={drawn} currency={currency} large={false} />
      <table class="frontier-table">
        <caption class="only-heard">{t('walk.frontier.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('walk.frontier.what')}</th>
            <th scope="col">{t('debrief.axis.revenue')}</th>
            <th scope="col">{t('debrief.axis.brandValue')}</th>
          </tr>
        </thead>
        <tbody>
          {[...picture.trails].reverse().flatMap(({ key, name, points }) =>
            points.map(({ round, revenue, brandValue }) => (
              <tr key={`${key} ${round}`}>
                <th scope="row">{name}</th>
                <td>{money(revenue, currency, language)}</td>
                <td>{money(brandValue, currency, language)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}
