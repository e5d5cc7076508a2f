import { MODEL_VERSION } from '../../shared/market/market.ts';
import type { ServerCommand } from '../../shared/session/commands.ts';
import { playedLine } from '../../shared/session/state.ts';
import type { Clock } from '../clock.ts';
import { explainInput } from '../lab/inputs.ts';
import type { Input, Lab } from '../lab/lab.ts';
import type { Log } from '../log.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/** How long it waits before it tries again what failed, and how often it tries before it lets a round be. */
const PATIENCE_MS = 5_000;
const MOST_TRIES = 3;

type Unexplained = { readonly line: string; readonly round: number; readonly input: Input<'explain'> };

/**
 * Finds out why each round came out as it did, beside the session, and asks for it to be recorded. It is rebuilt from the state, so
 * that what a restart interrupted is worked out again. A session that is over is left as it is unless somebody is there to see it:
 * what is quiet must stay quiet, so that retention finds it.
 */
export class Explainer {
  readonly #live: LiveSession;
  readonly #presence: Presence;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #lab: Lab;
  readonly #tries = new Map<string, number>();
  #working = false;
  #stopped = false;

  constructor(live: LiveSession, presence: Presence, clock: Clock, log: Log, lab: Lab) {
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
    this.#log = log;
    this.#lab = lab;
  }

  /** To be called after every change of the session or of presence. */
  look(): void {
    if (this.#stopped || this.#working) return;
    const wanted = this.#next();
    if (wanted) void this.#explain(wanted);
  }

  stop(): void {
    this.#stopped = true;
  }

  /** The latest round that lacks its causes and that this version of the model has played. */
  #next(): Unexplained | null {
    const session = this.#live.state;
    const { line, rounds, market } = playedLine(session);
    if (market.modelVersion !== MODEL_VERSION) return null;
    if (session.stage === 'debrief' && !this.#presence.watched) return null;
    const lacking = rounds.findLast(
      ({ round, outcome, causes }) => outcome && !causes && this.#triesOf(line, round) < MOST_TRIES,
    );
    const input = lacking && explainInput(session, line, lacking.round);
    return input ? { line, round: lacking.round, input } : null;
  }

  async #explain({ line, round, input }: Unexplained): Promise<void> {
    this.#working = true;
    this.#tries.set(`${line}/${round}`, this.#triesOf(line, round) + 1);
    let found = false;
    try {
      const explained = await this.#lab.run('explain', input);
      const command: ServerCommand = { type: 'RecordCauses', line, round, ...explained };
      found = this.#stopped || (await this.#live.ask({ kind: 'server' }, command, null)).ok;
    } catch (error) {
      if (!this.#stopped)
        this.#log.error({ session: this.#live.id, round, err: String(error) }, 'A round could not be explained');
    }
    this.#working = false;
    if (found) this.look();
    else this.#clock.at(this.#clock.now() + PATIENCE_MS, () => this.look());
  }

  #triesOf(line: string, round: number): number {
    return this.#tries.get(`${line}/${round}`) ?? 0;
  }
}
