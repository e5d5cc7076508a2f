import type { Role } from '../../shared/scenario/cards.ts';
import { cardsOf, chipsOf, ROLES } from '../../shared/scenario/cards.ts';
import { audienceKey } from '../../shared/session/actor.ts';
import type { Session } from '../../shared/session/state.ts';
import { currentRound, seatsIn, tableOf } from '../../shared/session/state.ts';
import type { ProjectionPart } from '../../shared/view/projectionPart.ts';
import type { Cancel, Clock } from '../clock.ts';
import { projectInput } from '../lab/inputs.ts';
import type { Lab } from '../lab/lab.ts';
import type { Log } from '../log.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/** How long a draft must lie as it is before it is looked at, and how long what failed is left alone. */
const REST_MS = 1_000;
const PATIENCE_MS = 5_000;

type Draft = Omit<ProjectionPart, 'revenue' | 'brandValue'>;

/** The draft of one role, and whether what is told of it is of this draft or of an older one. */
type Asked = {
  readonly team: string;
  readonly role: Role;
  readonly draft: Draft;
  readonly from: number;
  readonly told: boolean;
};

/**
 * Works out where drafts may lead, for roles in which somebody is looking, and for nobody else: one at a time, each draft once
 * it has rested, and of every role only the newest. What comes of it is told and not recorded.
 */
export class Projections {
  readonly #live: LiveSession;
  readonly #presence: Presence;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #lab: Lab;
  readonly #asked = new Map<string, Asked>();
  readonly #latest = new Map<string, ProjectionPart>();
  readonly #listeners = new Set<() => void>();
  #cancel: Cancel = () => undefined;
  #working = false;
  #stopped = false;

  constructor(live: LiveSession, presence: Presence, clock: Clock, log: Log, lab: Lab) {
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
    this.#log = log;
    this.#lab = lab;
  }

  /** The latest projection of each role that has one, by audience; it may be of an older draft, as it says. */
  get latest(): ReadonlyMap<string, ProjectionPart> {
    return this.#latest;
  }

  /** Calls back when there is a new one. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** To be called after every change of the session or of presence. */
  look(): void {
    if (this.#stopped) return;
    this.#seeDrafts();
    this.#cancel();
    const next = this.#working ? undefined : this.#next();
    if (!next) return;
    const [key, asked] = next;
    if (asked.from <= this.#clock.now()) void this.#project(key, asked);
    else this.#cancel = this.#clock.at(asked.from, () => this.look());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  /** Where a draft is another than before, its rest begins anew; where there is none, nothing is told. */
  #seeDrafts(): void {
    const session = this.#live.state;
    for (const { id: team } of session.teams)
      for (const role of ROLES) {
        const key = audienceKey({ kind: 'role', team, role });
        const draft = draftOf(session, team, role);
        if (!draft) {
          this.#asked.delete(key);
          this.#latest.delete(key);
        } else if (JSON.stringify(draft) !== JSON.stringify(this.#asked.get(key)?.draft)) {
          this.#asked.set(key, { team, role, draft, from: this.#clock.now() + REST_MS, told: false });
        }
      }
  }

  /** Whose turn it is: of those who are looking at a draft that has not been projected, the one that has rested longest. */
  #next(): readonly [string, Asked] | undefined {
    const looking = ({ team, role }: Asked): boolean =>
      seatsIn(this.#live.state, team, role).some(({ seat }) => this.#presence.connected.has(seat));
    return [...this.#asked]
      .filter(([, asked]) => !asked.told && looking(asked))
      .sort(([, a], [, b]) => a.from - b.from)[0];
  }

  /** A draft that was replaced meanwhile is not told of: the newest is next. */
  async #project(key: string, asked: Asked): Promise<void> {
    this.#working = true;
    try {
      const { revenue, brandValue } = await this.#lab.run(
        'project',
        projectInput(this.#live.state, asked.team, asked.role),
      );
      if (!this.#stopped && this.#asked.get(key) === asked) {
        this.#asked.set(key, { ...asked, told: true });
        this.#latest.set(key, { ...asked.draft, revenue, brandValue });
        this.#tell();
      }
    } catch (error) {
      if (this.#asked.get(key) === asked) this.#asked.set(key, { ...asked, from: this.#clock.now() + PATIENCE_MS });
      if (!this.#stopped) this.#log.warn({ session: this.#live.id, err: String(error) }, 'A draft was not projected');
    }
    this.#working = false;
    this.look();
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        this.#log.error({ session: this.#live.id, err: String(error) }, 'Somebody could not be told of a projection');
      }
    }
  }
}

/** What one role has on the table; null outside planning and while no chip of it lies there. */
function draftOf(session: Session, team: string, role: Role): Draft | null {
  const round = currentRound(session);
  if (round?.phase !== 'planning') return null;
  const { chips, price, focus } = tableOf(round, team);
  if (chipsOf(role, chips) === 0) return null;
  const marketing = role === 'marketing';
  return {
    round: round.round,
    chips: Object.fromEntries(cardsOf(role).map((card) => [card, chips[card]])),
    price: marketing ? price : null,
    focus: marketing ? focus : null,
  };
}
