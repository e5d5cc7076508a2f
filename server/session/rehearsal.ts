import { hasPractice } from '../../shared/session/agenda.ts';
import type { AskedCommand } from '../../shared/session/commands.ts';
import { unlocked } from '../../shared/session/due.ts';
import type { Tempo } from '../../shared/session/settings.ts';
import type { Session } from '../../shared/session/state.ts';
import { currentRound, inPractice, isLastRound } from '../../shared/session/state.ts';
import type { Cancel, Clock } from '../clock.ts';
import type { Attended } from './openSessions.ts';

/** How long each place is shown at the usual tempo, in milliseconds; planning from when all bots have locked. */
export const SHOWN_MS = {
  lobby: 2_500,
  briefing: 1_500,
  planning: 800,
  market: 5_500,
  review: 3_000,
  debrief: 12_000,
} as const;
type Place = keyof typeof SHOWN_MS;

const NOBODY: ReadonlySet<string> = new Set();
/** How long it waits before it asks again for what was refused: the store may be back by then. */
const PATIENCE_MS = 1_000;

/** Where a rehearsal stands and the step with which it goes on; no step: it is over, or it waits for bots. */
type Cue = { readonly place: Place; readonly key: string; readonly step: AskedCommand | null; readonly waits: boolean };

/** Practice first, where the agenda has it; then every round, and the debrief. */
export function cueOf(session: Session): Cue {
  const round = currentRound(session);
  const { stage, settings } = session;
  if (stage === 'debrief') return { place: 'debrief', key: 'debrief', step: null, waits: false };
  if (!round) {
    const first = settings.room.agenda !== null && hasPractice(settings.room.agenda);
    return { place: 'lobby', key: 'lobby', step: { type: first ? 'StartPractice' : 'StartSession' }, waits: false };
  }
  const { round: number, phase } = round;
  const waits = phase === 'planning' && unlocked(session, NOBODY).waiting.length > 0;
  const steps: Readonly<Record<typeof phase, AskedCommand>> = {
    briefing: { type: 'OpenPlanning', round: number },
    planning: { type: 'CloseRound', round: number },
    market: { type: 'OpenReview', round: number },
    review: inPractice(session)
      ? { type: 'StartSession' }
      : isLastRound(session, round)
        ? { type: 'OpenDebrief' }
        : { type: 'StartRound', round: number + 1 },
  };
  return { place: phase, key: `${session.playing}/${number}/${phase}/${waits}`, step: steps[phase], waits };
}

/**
 * Moves a session of bots through all its steps, as a facilitator would, and ends after the debrief. It only looks where the
 * session stands, so whoever watches may take steps as well.
 */
export class Rehearsal {
  /** The session that is rehearsed in; the one that it stands for is not touched. */
  readonly attended: Attended;
  readonly #clock: Clock;
  readonly #over: () => void;
  readonly #listeners = new Set<() => void>();
  #tempo: Tempo = 1;
  #paused = false;
  #key = '';
  /** Milliseconds at the usual tempo that the place is still to be shown, and since when they run. */
  #left = 0;
  #since = 0;
  #cancel: Cancel = () => undefined;
  #stopped = false;

  constructor(attended: Attended, clock: Clock, over: () => void) {
    this.attended = attended;
    this.#clock = clock;
    this.#over = over;
  }

  get tempo(): Tempo {
    return this.#tempo;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Calls back when it is paused, goes on, or has another tempo. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** To be called after every change of its session. */
  look(): void {
    if (this.#stopped) return;
    const { key, place } = cueOf(this.attended.live.state);
    if (key === this.#key) return;
    this.#key = key;
    this.#left = SHOWN_MS[place];
    this.#wait();
  }

  pause(): void {
    this.#change(() => {
      this.#paused = true;
    });
  }

  resume(): void {
    this.#change(() => {
      this.#paused = false;
    });
  }

  setTempo(tempo: Tempo): void {
    this.#change(() => {
      this.#tempo = tempo;
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  /** What was shown so far counts at the tempo that it was shown in. */
  #change(change: () => void): void {
    if (!this.#paused) this.#left -= (this.#clock.now() - this.#since) * this.#tempo;
    change();
    this.#wait();
    for (const listener of this.#listeners) listener();
  }

  #wait(): void {
    this.#cancel();
    this.#since = this.#clock.now();
    const { waits } = cueOf(this.attended.live.state);
    if (this.#stopped || this.#paused || waits) return;
    this.#cancel = this.#clock.at(this.#since + Math.ceil(this.#left / this.#tempo), () => void this.#go());
  }

  async #go(): Promise<void> {
    const { step } = cueOf(this.attended.live.state);
    if (!step) return this.#over();
    const { ok } = await this.attended.live.ask({ kind: 'facilitator' }, step, null);
    if (ok || this.#stopped) return;
    this.#left = PATIENCE_MS;
    this.#wait();
  }
}
