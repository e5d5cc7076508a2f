import { useState } from 'preact/hooks';
import { fetchEmptyPage, filledPage } from '../../replay/pageFile.ts';
import type { OpenedRecording } from '../../replay/replayMessages.ts';
import type { ReplayPlayer } from '../../replay/replayPlayer.ts';
import { t as inLanguage } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { Heading } from '../parts/Heading.tsx';

type Props = { readonly player: ReplayPlayer; readonly opened: OpenedRecording };
type Making = 'ready' | 'making' | 'saved' | 'failed';

const WISHES = ['people', 'teams', 'typed'] as const;
type Wish = (typeof WISHES)[number];

/** The replay as one file that needs no server: what of people's words stays in it is chosen first, and is nothing unless wished. */
export function TakeAlong({ player, opened }: Props) {
  const { t } = useText();
  const [kept, setKept] = useState<Readonly<Record<Wish, boolean>>>({ people: false, teams: true, typed: false });
  const [making, setMaking] = useState<Making>('ready');
  const save = async (): Promise<void> => {
    setMaking('making');
    const { people, teams, typed } = kept;
    try {
      const [page, text] = await Promise.all([
        fetchEmptyPage(),
        player.copy({ people, teams, words: typed }, standIns()),
      ]);
      if (text === null) throw new Error('there is no recording to copy');
      const file = new Blob([filledPage(page, text)], { type: 'text/html' });
      download(`pasar-${opened.code}.html`, file);
      setMaking('saved');
      announce(inLanguage('replay.copy.saved'));
    } catch {
      setMaking('failed');
    }
  };
  const example = t('replay.copy.sales', { team: opened.teams[0]?.name ?? '' });
  return (
    <section class="card take-along">
      <Heading>{t('replay.copy.title')}</Heading>
      <p>{t('replay.copy.words')}</p>
      <fieldset class="field">
        <legend class="field-label">{t('replay.copy.stays')}</legend>
        {WISHES.map((wish) => (
          <label key={wish} class="take-along-wish">
            <input
              type="checkbox"
              checked={kept[wish]}
              onChange={(event) => setKept({ ...kept, [wish]: event.currentTarget.checked })}
            />
            <span>
              <b>{t(`replay.copy.${wish}`)}</b>
              <small>{t(`replay.copy.${wish}Off`, { example })}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="button-row">
        <Button look="primary" large busy={making === 'making'} onPress={() => void save()}>
          {t(making === 'making' ? 'replay.copy.saving' : 'replay.copy.save')}
        </Button>
        {making === 'saved' && <p class="soft">{t('replay.copy.saved')}</p>}
      </div>
      <div role="alert">{making === 'failed' && <p class="notice bad">{t('replay.copy.failed')}</p>}</div>
    </section>
  );
}

/** What stands for names, with the places that the copy fills in. */
const standIns = () => {
  const place = { team: '{{team}}', letter: '{{letter}}' };
  return {
    sales: inLanguage('replay.copy.sales', place),
    marketing: inLanguage('replay.copy.marketing', place),
    both: inLanguage('replay.copy.both', place),
    team: inLanguage('replay.copy.team', place),
  };
};
