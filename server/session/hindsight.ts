import { MODEL_VERSION } from '../../shared/market/market.ts';
import type { ServerCommand } from '../../shared/session/commands.ts';
import type { Session } from '../../shared/session/state.ts';
import { isOver, officialLine } from '../../shared/session/state.ts';
import type { Cancel, Clock } from '../clock.ts';
import { choiceInput, luckInput, paybackInput } from '../lab/inputs.ts';
import type { Lab } from '../lab/lab.ts';
import type { Log } from '../log.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/** How long it waits before it tries again what failed, and how often it tries before it lets a question be. */
const PATIENCE_MS = 5_000;
const MOST_TRIES = 3;

/** Something that is not yet known: a name for it, and how it is worked out. */
type Question = { readonly about: string; readonly answer: (lab: Lab) => Promise<ServerCommand> };

/**
 * Finds out, once the debrief is open, what can only be said in hindsight: when chips earned their money back, what each choice was
 * worth, and what part luck had. One question after the other, so that other sessions get their turn in the lab between them; every
 * answer is recorded by itself, so that what a restart interrupted goes on where it was. A session that was over when the server
 * started is left as it is unless somebody is there to see it: what is quiet must stay quiet, so that retention finds it.
 */
export class Hindsight {
  readonly #live: LiveSession;
  readonly #presence: Presence;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #lab: Lab;
  readonly #tries = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  readonly #sawItOpen: boolean;
  #cancel: Cancel = () => undefined;
  #working = false;
  #stopped = false;

  constructor(live: LiveSession, presence: Presence, clock: Clock, log: Log, lab: Lab) {
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
    this.#log = log;
    this.#lab = lab;
    this.#sawItOpen = !isOver(live.state);
  }

  /** More may come. */
  get searching(): boolean {
    return !this.#stopped && (this.#working || this.#next() !== null);
  }

  /** Calls back when no more will come. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** To be called after every change of the session or of presence. */
  look(): void {
    if (this.#stopped || this.#working) return;
    const question = this.#next();
    if (question) void this.#ask(question);
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #next(): Question | null {
    const session = this.#live.state;
    if (!isOver(session) || officialLine(session).market.modelVersion !== MODEL_VERSION) return null;
    if (!this.#sawItOpen && !this.#presence.watched) return null;
    return questionsOf(session).find(({ about }) => this.#triesOf(about) < MOST_TRIES) ?? null;
  }

  async #ask({ about, answer }: Question): Promise<void> {
    this.#working = true;
    this.#tries.set(about, this.#triesOf(about) + 1);
    let known = false;
    try {
      const command = await answer(this.#lab);
      known = this.#stopped || (await this.#live.ask({ kind: 'server' }, command, null)).ok;
    } catch (error) {
      if (!this.#stopped)
        this.#log.error({ session: this.#live.id, about, err: String(error) }, 'Nothing was found out in hindsight');
    }
    this.#working = false;
    if (this.#stopped) return;
    if (known) this.look();
    else this.#cancel = this.#clock.at(this.#clock.now() + PATIENCE_MS, () => this.look());
    if (!this.searching) for (const listener of this.#listeners) listener();
  }

  #triesOf(about: string): number {
    return this.#tries.get(about) ?? 0;
  }
}

/** What is not known yet, in the order in which it is shown. */
function questionsOf(session: Session): Question[] {
  const { line, rounds, hindsight } = officialLine(session);
  const modelVersion = MODEL_VERSION;
  const paybacks = session.teams
    .filter(({ id }) => !Object.hasOwn(hindsight.payback, id))
    .map(
      ({ id: team }): Question => ({
        about: `payback/${team}`,
        answer: async (lab) => {
          const payback = await lab.run('payback', paybackInput(session, team));
          return { type: 'RecordPayback', line, team, modelVersion, payback };
        },
      }),
    );
  const luck: Question = {
    about: 'luck',
    answer: async (lab) => ({
      type: 'RecordLuck',
      line,
      modelVersion,
      share: await lab.run('luck', luckInput(session)),
    }),
  };
  const weighed = new Set(hindsight.weighed.map(({ team, round }) => `${team}/${round}`));
  const choices = session.teams.flatMap(({ id: team }) =>
    rounds
      .filter(({ round }) => !weighed.has(`${team}/${round}`))
      .map(
        ({ round }): Question => ({
          about: `choice/${team}/${round}`,
          answer: async (lab) => {
            const roles = await lab.run('weigh', choiceInput(session, team, round));
            return { type: 'RecordChoice', line, round, team, modelVersion, roles };
          },
        }),
      ),
  );
  return [...paybacks, ...(hindsight.luck ? [] : [luck]), ...choices];
}
