import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import '../../style/shocks.css';

/** The shocks that everybody was told of, while plans are made: what happens, to whom, and for how long. */
export function ShockBanner({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const { shocks, round } = view.session;
  const told = shocks.filter(({ announced }) => announced);
  // The region is there before there is something to say, so that what comes is read aloud.
  return (
    <div class="shock-banners" role="status">
      {told.map((it) => {
        const team = view.people.teams.find(({ team: id }) => id === it.team)?.name;
        return (
          <p key={`${it.round}-${it.shock}`} class="shock-banner">
            <span class="shock-when">
              {it.round === round ? t('shell.shock.now') : t('shell.shock.later', { round: it.round })}
            </span>{' '}
            <strong>{it.name[language]}</strong>
            {team !== undefined && <> {t('shell.shock.at', { team })}</>}
            <span class="shock-dot"> · </span>
            <span class="shock-story">
              {it.story[language]}{' '}
              {it.weeks === 0 ? t('shell.shock.whole') : t('shell.shock.weeks', { count: it.weeks })}
            </span>
          </p>
        );
      })}
    </div>
  );
}
