import { preferences } from '../../model/preferences.ts';
import { sound } from '../../model/sound.ts';
import { useText } from '../../text/useText.ts';
import { useStore } from '../parts/useStore.ts';

const STORE = { now: preferences.now, subscribe: preferences.subscribe };

/** Lets the room hear the game. Switched on, it answers with a sound, so that the loudspeaker is tried at once. */
export function SoundSwitch() {
  const { t } = useText();
  const { screenSound: on } = useStore(STORE);
  return (
    <button
      type="button"
      class="header-button"
      aria-pressed={on}
      onClick={() => {
        preferences.choose({ screenSound: !on });
        sound.unlock();
        sound.play('marketOpens');
      }}
    >
      {t(on ? 'projector.sound.on' : 'projector.sound.off')}
    </button>
  );
}
