import type { View } from '../../../shared/view/parts.ts';
import { dayOf } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly view: View; readonly name: string };

/** That somebody took part: a sheet of its own within a border of batik. It claims nothing more. */
export function Certificate({ view, name }: Props) {
  const { t, language } = useText();
  const { settings, talk, since } = view.session;
  return (
    <article class="certificate kawung">
      <div>
        <h2>{t('home.certificate.title')}</h2>
        <p class="certificate-name">{name}</p>
        <p>{t('home.certificate.words', { market: view.scenario.name[language] })}</p>
        {settings.title && <p>{settings.title}</p>}
        <p>{dayOf(talk?.since || since, language)}</p>
      </div>
    </article>
  );
}
