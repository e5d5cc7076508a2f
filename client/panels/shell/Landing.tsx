import { useText } from '../../text/useText.ts';
import { DisplayButton } from '../parts/DisplayButton.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { AloneButtons } from './AloneButtons.tsx';
import { JoinCode } from './JoinCode.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { Skyline } from './Skyline.tsx';
import '../../style/landing.css';

/** The title page: join, try it alone, or host. */
export function Landing() {
  const { t } = useText();
  return (
    <div class="landing on-night">
      <header class="landing-top">
        <DisplayButton />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} class="landing-main">
        <div class="landing-title">
          <Heading>Pasar</Heading>
          <p>{t('shell.landing.what')}</p>
        </div>
        <div class="landing-doors">
          <section class="card door door-join" aria-label={t('shell.landing.joinTitle')}>
            <JoinCode />
          </section>
          <section class="card door" aria-labelledby="door-alone">
            <h2 id="door-alone">{t('shell.landing.alone')}</h2>
            <p>{t('shell.landing.aloneNote')}</p>
            <AloneButtons />
          </section>
          <section class="card door" aria-labelledby="door-host">
            <h2 id="door-host">{t('shell.landing.host')}</h2>
            <p>{t('shell.landing.hostNote')}</p>
            <Link to="/host" class="button primary large">
              {t('shell.landing.hostButton')}
            </Link>
            <Link to="/guide" class="door-more">
              {t('shell.landing.guide')}
            </Link>
          </section>
        </div>
        <OwnSessions />
      </main>
      <Skyline />
    </div>
  );
}
