import { useEffect, useRef } from 'preact/hooks';
import type { Preferences } from '../../model/preferences.ts';
import { CONTRASTS, MOTIONS, preferences, TEXT_SIZES, THEMES } from '../../model/preferences.ts';
import { soundChoice } from '../../model/sound.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useStore } from '../parts/useStore.ts';
import { PreferenceRow } from './PreferenceRow.tsx';
import '../../style/preferences.css';

type Props = { readonly onClose: () => void };

const STORE = { now: preferences.now, subscribe: preferences.subscribe };

/** Colours, contrast, motion, letters, sound, the adviser and shortcuts: each takes effect at once and is kept on this device. */
export function PreferencesDialog({ onClose }: Props) {
  const { t } = useText();
  const chosen = useStore(STORE);
  const opened = useRef(chosen);
  useEffect(() => {
    if (chosen !== opened.current) announce(t('preferences.saved'));
  }, [chosen, t]);
  const sound = soundChoice();
  const named = <V extends string>(row: string, values: readonly V[]) =>
    values.map((value) => ({ value, label: t(`preferences.${row}.${value}`) }));
  const onOff = (row: string) => [
    { value: false, label: t(`preferences.${row}.off`) },
    { value: true, label: t(`preferences.${row}.on`) },
  ];
  const put =
    <K extends keyof Preferences>(key: K) =>
    (value: Preferences[K]): void =>
      preferences.choose({ [key]: value });
  const actions = (
    <Button look="primary" onPress={onClose}>
      {t('preferences.close')}
    </Button>
  );
  return (
    <Dialog title={t('preferences.title')} onClose={onClose} actions={actions}>
      <div class="preference-rows">
        <PreferenceRow
          title={t('preferences.theme.title')}
          chosen={chosen.theme}
          offered={named('theme', THEMES)}
          onChoose={put('theme')}
        />
        <PreferenceRow
          title={t('preferences.contrast.title')}
          chosen={chosen.contrast}
          offered={named('contrast', CONTRASTS)}
          onChoose={put('contrast')}
        />
        <PreferenceRow
          title={t('preferences.motion.title')}
          chosen={chosen.motion}
          offered={named('motion', MOTIONS)}
          onChoose={put('motion')}
        />
        <PreferenceRow
          title={t('preferences.text.title')}
          chosen={chosen.text}
          offered={TEXT_SIZES.map((size) => ({ value: size, label: t('preferences.text.size', { size }) }))}
          onChoose={put('text')}
        />
        <PreferenceRow
          title={t('preferences.sound.title')}
          chosen={chosen[sound]}
          offered={onOff('sound')}
          onChoose={put(sound)}
        />
        <PreferenceRow
          title={t('preferences.coach.title')}
          chosen={chosen.coach}
          offered={onOff('coach')}
          onChoose={put('coach')}
        />
        <PreferenceRow
          title={t('preferences.keys.title')}
          chosen={chosen.keys}
          offered={onOff('keys')}
          onChoose={put('keys')}
        />
      </div>
      <p class="field-note">{t('preferences.note')}</p>
    </Dialog>
  );
}
