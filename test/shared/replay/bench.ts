import { play } from '../../../shared/bots/play.ts';
import type { Style } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import { ROLES } from '../../../shared/scenario/cards.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import type { Actor } from '../../../shared/session/actor.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { Rejection } from '../../../shared/session/rejections.ts';
import type { Settings } from '../../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { Session, SessionState } from '../../../shared/session/state.ts';
import { currentRound, heldSeats, playedLine } from '../../../shared/session/state.ts';
import { project } from '../../../shared/view/project.ts';

export const SERVER: Actor = { kind: 'server' };
export const CHAIR: Actor = { kind: 'facilitator' };
export const sits = (seat: string): Actor => ({ kind: 'seat', seat });

const SETTINGS: Settings = {
  title: 'Test',
  rounds: 2,
  planningSeconds: 300,
  pace: 'facilitator',
  language: 'en',
  openAll: true,
  market: 'shared',
  ranking: { policy: 'open', delayed: false },
  room: PLAIN_ROOM,
  learning: false,
};

/** A session outside any server: commands go through decide and evolve, a second apart. */
export class Bench {
  readonly events: SessionEvent[] = [];
  #state: SessionState = null;
  #at = 1_800_000_000_000;

  constructor(seed = 'pasar1:7e57', teams = 2, settings: Partial<Settings> = {}, origin?: Bench) {
    if (origin) {
      this.events.push(...origin.events);
      this.#state = origin.#state;
      this.#at = origin.#at;
      return;
    }
    this.must(SERVER, {
      type: 'OpenSession',
      session: 'test',
      code: 'TEST1',
      seed,
      scenario: COFFEE,
      teams,
      settings: { ...SETTINGS, ...settings },
    });
  }

  get state(): Session {
    if (!this.#state) throw new Error('not opened');
    return this.#state;
  }

  /** The same session, to go on with on its own. */
  fork(): Bench {
    return new Bench('', 0, {}, this);
  }

  ask(by: Actor, command: AnyCommand): Rejection | null {
    this.#at += 1000;
    const decided = decide(this.#state, { by, at: this.#at, command });
    if (!decided.ok) return decided.error;
    for (const fact of decided.value) {
      const event = { ...fact, at: this.#at, by };
      this.events.push(event);
      this.#state = evolve(this.#state, event);
    }
    return null;
  }

  must(by: Actor, command: AnyCommand): void {
    const refused = this.ask(by, command);
    if (refused) throw new Error(`${command.type}: ${refused}`);
  }

  /** Every bot plays until it has nothing more to say. */
  bots(style: Style = 'balanced'): void {
    for (const seat of heldSeats(this.state).filter(({ bot }) => bot)) {
      const role = seat.roles[0] ?? 'sales';
      const view = project(
        this.state,
        { connected: new Set(), addresses: [] },
        { kind: 'role', team: seat.team, role },
      );
      for (const wish of play(style, view, stream(this.state.seed, `bot:${seat.seat}`)))
        this.must(sits(seat.seat), wish as AnyCommand);
    }
  }

  /** From the lobby, or wherever it is, to the debrief, with bots in every seat that nobody holds. */
  toTheEnd(style: Style = 'balanced'): this {
    if (this.state.stage === 'lobby') {
      this.must(CHAIR, { type: 'SeatBots' });
      this.must(CHAIR, { type: 'StartSession' });
    }
    while (this.state.stage === 'playing') {
      const round = currentRound(this.state)?.round ?? 1;
      this.must(CHAIR, { type: 'OpenPlanning', round });
      this.bots(style);
      this.must(CHAIR, { type: 'CloseRound', round });
      this.must(CHAIR, { type: 'OpenReview', round });
      const last = round === this.state.settings.rounds;
      this.must(CHAIR, last ? { type: 'OpenDebrief' } : { type: 'StartRound', round: round + 1 });
    }
    return this;
  }
}

/** Roles that have locked, of all roles there are. */
export const lockedRoles = (session: Session): string[] =>
  Object.entries(playedLine(session).rounds.at(-1)?.tables ?? {}).flatMap(([team, table]) =>
    ROLES.filter((role) => table.lockedBy[role] !== null).map((role) => `${team}/${role}`),
  );
