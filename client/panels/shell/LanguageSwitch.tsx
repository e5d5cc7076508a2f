import { keepLanguage } from '../../model/language.ts';
import { speak } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';

const OFFERED = [
  { language: 'id', short: 'ID', name: 'Bahasa Indonesia' },
  { language: 'en', short: 'EN', name: 'English' },
] as const;

type Props = {
  /** The projector's language is the session's: a change there is for this page only. */
  readonly forget?: boolean;
};

/** Two buttons, one for each language, each named in its own language. */
export function LanguageSwitch({ forget }: Props) {
  const { t, language: current } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are two buttons.
    <div class="language-switch" role="group" aria-label={t('shell.language')}>
      {OFFERED.map(({ language, short, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={`${short}, ${name}`}
          onClick={() => {
            if (!forget) keepLanguage(language);
            void speak(language);
          }}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
