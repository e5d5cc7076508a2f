import { play } from '../bots/play.ts';
import type { Style } from '../bots/style.ts';
import { stream } from '../lib/rng.ts';
import type { Decision, TeamOutcome } from '../market/outcome.ts';
import { cardsOf, chipsOf } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Actor } from '../session/actor.ts';
import type { AnyCommand } from '../session/commands.ts';
import { decide } from '../session/decide.ts';
import { evolve } from '../session/evolve.ts';
import { MOTIFS, OPEN_RANKING, PLAIN_ROOM } from '../session/settings.ts';
import type { Seat, Session, SessionState } from '../session/state.ts';
import { currentRound, heldSeats, isOpen, playedLine, seatsIn, tableOf } from '../session/state.ts';
import { project } from '../view/project.ts';

const SERVER: Actor = { kind: 'server' };
const CHAIR: Actor = { kind: 'facilitator' };
const NOBODY = { connected: new Set<string>(), addresses: [] };

/** Milliseconds between two commands; nothing in a workshop of bots depends on it. */
const TICK = 1000;

/** How a team of a workshop plays: a bot's style in both roles, or decisions made elsewhere. */
export type Hand = Style | ((session: Session, team: string) => Decision);

/** Ids of the teams of a workshop, in the order in which their hands are named. */
export const teamIds = (count: number): readonly string[] => MOTIFS.slice(0, count);

/**
 * A whole workshop without a server: bots see the views and send the commands that people see and send, through decide
 * and evolve. The same scenario, seed and hands give the same workshop.
 */
export class Workshop {
  #state: SessionState = null;
  #at = 0;
  readonly #hands: Map<string, Hand>;

  constructor(scenario: Scenario, seed: string, hands: readonly Hand[]) {
    this.#hands = new Map(teamIds(hands.length).map((id, index) => [id, hands[index] ?? 'balanced']));
    const { rounds } = scenario;
    const settings = {
      title: '',
      rounds,
      planningSeconds: null,
      pace: 'facilitator',
      language: 'en',
      openAll: false,
      market: 'shared',
      ranking: OPEN_RANKING,
      room: PLAIN_ROOM,
      learning: false,
    } as const;
    this.#must(SERVER, {
      type: 'OpenSession',
      session: 'lab',
      code: 'LAB',
      seed,
      scenario,
      teams: hands.length,
      settings,
    });
    this.#must(CHAIR, { type: 'SeatBots' });
    this.#must(CHAIR, { type: 'StartSession' });
  }

  get session(): Session {
    if (!this.#state) throw new Error('the workshop is not open');
    return this.#state;
  }

  /** From the next round on, somebody else plays for a team. */
  handOver(team: string, hand: Hand): void {
    this.#hands.set(team, hand);
  }

  /** Plays the round that stands open, and opens the next one if there is one. */
  playRound(): Readonly<Record<string, TeamOutcome>> {
    const { round } = this.#round();
    this.#must(CHAIR, { type: 'OpenPlanning', round });
    for (const [team, hand] of this.#hands) this.#plan(team, hand);
    this.#must(CHAIR, { type: 'CloseRound', round });
    const { outcome } = this.#round();
    if (!outcome) throw new Error(`round ${round} has no outcome`);
    this.#must(CHAIR, { type: 'OpenReview', round });
    if (round < this.session.settings.rounds) this.#must(CHAIR, { type: 'StartRound', round: round + 1 });
    return outcome.teams;
  }

  /** Plays on to the last round; outcomes of the rounds played now, in order. */
  playOn(): Readonly<Record<string, TeamOutcome>>[] {
    const { rounds } = this.session.settings;
    return Array.from({ length: rounds - this.#round().round + 1 }, () => this.playRound());
  }

  /** What every team did, by round. */
  decisions(): Readonly<Record<string, Decision>>[] {
    return playedLine(this.session).rounds.flatMap(({ used }) =>
      used ? [Object.fromEntries(Object.entries(used).map(([team, { decision }]) => [team, decision]))] : [],
    );
  }

  #round() {
    const round = currentRound(this.session);
    if (!round) throw new Error('no round is being played');
    return round;
  }

  #plan(team: string, hand: Hand): void {
    if (typeof hand === 'string') this.#playStyle(team, hand);
    else this.#playDecision(team, hand(this.session, team));
  }

  /** Both roles speak in turn until neither has anything more to say. */
  #playStyle(team: string, style: Style): void {
    for (let said = true; said; ) {
      said = false;
      for (const seat of heldSeats(this.session)) {
        const role = seat.roles[0];
        if (seat.team !== team || role === undefined) continue;
        const view = project(this.session, NOBODY, { kind: 'role', team, role });
        const luck = stream(this.session.seed, `bot:${seat.seat}/round:${this.#round().round}`);
        for (const wish of play(style, view, luck)) {
          said = true;
          this.#must(sits(seat), wish);
        }
      }
    }
  }

  /** Agrees on the split that a decision needs, then places, sets and locks it, as two people would. */
  #playDecision(team: string, { chips, price, focus }: Decision): void {
    const { round } = this.#round();
    const [sales] = seatsIn(this.session, team, 'sales');
    const [marketing] = seatsIn(this.session, team, 'marketing');
    if (!sales || !marketing) throw new Error(`${team} has an empty role`);
    const wanted = chipsOf('sales', chips);
    const { split } = tableOf(this.#round(), team);
    if (wanted > split.sales || chipsOf('marketing', chips) > split.marketing) {
      this.#must(sits(sales), { type: 'OfferSplit', round, role: 'sales', sales: wanted, reason: '' });
      const offer = tableOf(this.#round(), team).offer?.offer;
      if (offer !== undefined) this.#must(sits(marketing), { type: 'AcceptOffer', round, role: 'marketing', offer });
    }
    for (const [role, seat] of [
      ['sales', sales],
      ['marketing', marketing],
    ] as const) {
      for (const card of cardsOf(role))
        if (chips[card] > 0) this.#must(sits(seat), { type: 'PlaceChips', round, card, count: chips[card] });
    }
    if (isOpen(this.session, 'price', round)) this.#must(sits(marketing), { type: 'SetPrice', round, price });
    if (isOpen(this.session, 'focus', round)) this.#must(sits(marketing), { type: 'SetFocus', round, focus });
    this.#must(sits(sales), { type: 'LockPlan', round, role: 'sales' });
    this.#must(sits(marketing), { type: 'LockPlan', round, role: 'marketing' });
  }

  #must(by: Actor, command: AnyCommand): void {
    this.#at += TICK;
    const decided = decide(this.#state, { by, at: this.#at, command });
    if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.error}`);
    for (const fact of decided.value) this.#state = evolve(this.#state, { ...fact, at: this.#at, by });
  }
}

const sits = ({ seat }: Seat): Actor => ({ kind: 'seat', seat });
