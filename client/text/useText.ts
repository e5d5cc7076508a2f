import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/session/settings.ts';
import type { T } from './i18n.ts';
import { onSpeak, spoken, t } from './i18n.ts';

/** The sentences of the person's language; draws the component again when that language is changed. */
export function useText(): { readonly t: T; readonly language: Language } {
  const [language, setLanguage] = useState(spoken);
  useEffect(() => onSpeak(() => setLanguage(spoken())), []);
  return { t, language };
}
