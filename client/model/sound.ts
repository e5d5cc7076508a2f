import { preferences } from './preferences.ts';

export const SOUNDS = [
  'lift',
  'place',
  'undo',
  'locked',
  'offer',
  'timeShort',
  'marketOpens',
  'coin',
  'quotaHit',
  'quotaMissed',
  'results',
] as const;
export type Sound = (typeof SOUNDS)[number];

export type SoundPort = {
  /** Whether this person wants to hear anything, asked anew each time. */
  readonly wanted: () => boolean;
  /** May throw where the browser has no sound. */
  readonly open: () => AudioContext;
  readonly fetch: (sound: Sound) => Promise<ArrayBuffer>;
};

export type SoundBoard = {
  /** Plays a sound at once, or stays silent: when sound is off, not available, or nobody has pressed anything yet. Never throws. */
  readonly play: (sound: Sound) => void;
  /** A press: from here on the browser lets us be heard. */
  readonly unlock: () => void;
};

const VOLUME = 0.5;
/** The same sound again within this time would only be louder, in seconds. */
const APART = 0.05;

/** One line to the loudspeaker for all sounds. What is asked for while it is shut is dropped, never saved up. */
export function createSounds({ wanted, open, fetch }: SoundPort): SoundBoard {
  let line: { readonly context: AudioContext; readonly volume: GainNode } | null = null;
  const ready = new Map<Sound, Promise<AudioBuffer>>();
  const last = new Map<Sound, number>();

  const opened = (): NonNullable<typeof line> => {
    if (line) return line;
    const context = open();
    const volume = context.createGain();
    volume.gain.value = VOLUME;
    volume.connect(context.destination);
    line = { context, volume };
    return line;
  };
  const buffer = (context: AudioContext, sound: Sound): Promise<AudioBuffer> => {
    const known = ready.get(sound) ?? fetch(sound).then((bytes) => context.decodeAudioData(bytes));
    ready.set(sound, known);
    known.catch(() => ready.delete(sound));
    return known;
  };
  const start = async (sound: Sound): Promise<void> => {
    const { context, volume } = opened();
    if (context.state !== 'running') return;
    if (context.currentTime - (last.get(sound) ?? Number.NEGATIVE_INFINITY) < APART) return;
    last.set(sound, context.currentTime);
    const source = context.createBufferSource();
    source.buffer = await buffer(context, sound);
    source.connect(volume);
    source.start();
  };
  return {
    play: (sound) => {
      if (wanted()) start(sound).catch(() => {});
    },
    unlock: () => {
      if (!wanted()) return;
      try {
        const { context } = opened();
        if (context.state === 'suspended') context.resume().catch(() => {});
      } catch {
        // No sound here: the game says everything in words too.
      }
    },
  };
}

/** Which choice is this page's: the projector, often on the same device as the console, has its own. */
export const soundChoice = (): 'sound' | 'screenSound' =>
  globalThis.location?.pathname === '/screen' ? 'screenSound' : 'sound';

const files = import.meta.glob<string>('../../assets/sounds/*.wav', { eager: true, query: '?url', import: 'default' });

/** The sounds of this page. */
export const sound = createSounds({
  wanted: () => preferences.now()[soundChoice()],
  open: () => new AudioContext(),
  fetch: async (name) => (await globalThis.fetch(files[`../../assets/sounds/${name}.wav`] ?? '')).arrayBuffer(),
});

for (const press of ['pointerdown', 'pointerup', 'keydown']) {
  globalThis.addEventListener?.(press, sound.unlock, { capture: true, passive: true });
}
