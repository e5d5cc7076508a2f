import { useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { SeatView } from '../../../shared/view/peoplePart.ts';
import { browserShelf } from '../../model/keyring.ts';
import { ownWords } from '../../model/ownWords.ts';
import { useText } from '../../text/useText.ts';
import { HindsightWaiting } from '../hindsight/HindsightWaiting.tsx';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import type { TeamView } from '../parts/people.ts';
import { Certificate } from './Certificate.tsx';
import { offlinePage } from './offlinePage.ts';
import { TeamPage } from './TeamPage.tsx';
import '../../style/home.css';

type Props = { readonly view: View; readonly teams: readonly TeamView[]; readonly own: SeatView | null };

/** The pages as they will be printed or saved, with what may be chosen first. */
export function TakeHome({ view, teams, own }: Props) {
  const { t, language } = useText();
  const paper = useRef<HTMLDivElement>(null);
  const { code } = view.session;
  const [wishes, setWishes] = useState({ words: own !== null, certificate: false, name: own?.name ?? '' });
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    try {
      const page = await offlinePage(paper.current, { language, title: document.title });
      download(`pasar-${code}-${t('home.file')}.html`, new Blob([page], { type: 'text/html' }));
      setFailed(false);
      announce(t('home.saved'));
    } catch {
      setFailed(true);
    }
  };
  const back = own ? `/play#${code}/${own.seat}` : `/host#${code}`;
  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page home-page">
        <section class="card home-choices" aria-label={t('home.choices')}>
          <Heading>{t('home.title')}</Heading>
          <p class="soft">{t(own ? 'home.about' : 'home.aboutAll')}</p>
          {own && (
            <>
              {(['words', 'certificate'] as const).map((wish) => (
                <label key={wish} class="tick">
                  <input
                    type="checkbox"
                    checked={wishes[wish]}
                    onChange={(event) => setWishes({ ...wishes, [wish]: event.currentTarget.checked })}
                  />
                  <span>{t(`home.with.${wish}`)}</span>
                </label>
              ))}
              {wishes.certificate && (
                <div class="field">
                  <label for="home-name">{t('home.name')}</label>
                  <input
                    id="home-name"
                    class="text-box"
                    maxLength={60}
                    value={wishes.name}
                    onInput={(event) => setWishes({ ...wishes, name: event.currentTarget.value })}
                  />
                </div>
              )}
            </>
          )}
          <div class="button-row">
            <Button look="primary" large onPress={() => print()}>
              {t('home.print')}
            </Button>
            <Button large onPress={() => void save()}>
              {t('home.save')}
            </Button>
            <Link to={back} class="button large">
              {t('home.back')}
            </Link>
          </div>
          {view.turns?.working && <HindsightWaiting view={view} />}
          <p class="soft">{t('home.saveNote')}</p>
          <div role="alert">{failed && <p class="notice bad">{t('home.failed')}</p>}</div>
        </section>
        <div class="home-paper" ref={paper}>
          {teams.map((team) => (
            <TeamPage
              key={team.team}
              view={view}
              team={team}
              words={own && wishes.words ? ownWords(browserShelf(), code, own.seat) : null}
            />
          ))}
          {own && wishes.certificate && <Certificate view={view} name={wishes.name} />}
        </div>
      </main>
    </>
  );
}
