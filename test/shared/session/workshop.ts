import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import type { Actor } from '../../../shared/session/actor.ts';
import type { AnyCommand, Stamped } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import type { Fact, SessionEvent } from '../../../shared/session/events.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { Settings } from '../../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { Session, SessionState, Table } from '../../../shared/session/state.ts';
import { currentRound, initialState, tableOf } from '../../../shared/session/state.ts';

/** What happened so far, oldest first. */
export type Told = readonly SessionEvent[];

/** Ten o'clock of the day on which every example plays, ms since the epoch. */
export const TEN = 1_700_000_000_000;

/** No view may ever contain these digits. */
export const SEED = 'pasar1:5ec2e75eed5ec2e75eed';

/** Coffee in rounds of two weeks after a short warm-up: a market that costs a test nothing. */
export const SHORT: Scenario = { ...COFFEE, warmUp: 1, weeksPerRound: 2 };

export const SETTINGS: Settings = {
  title: 'Kopi Senin',
  rounds: 2,
  planningSeconds: 300,
  pace: 'facilitator',
  language: 'id',
  openAll: false,
  market: 'shared',
  ranking: { policy: 'open', delayed: false },
  room: PLAIN_ROOM,
  learning: false,
};

export const FACILITATOR: Actor = { kind: 'facilitator' };
export const SCREEN: Actor = { kind: 'screen' };
export const CLOCK: Actor = { kind: 'clock' };
export const SERVER: Actor = { kind: 'server' };
export const seat = (id: string): Actor => ({ kind: 'seat', seat: id });

/** The people of `seated`: Ani and Budi are Kawung, Citra and Dewi Parang; Sales first. */
export const ANI = seat('s1');
export const BUDI = seat('s2');
export const CITRA = seat('s3');
export const DEWI = seat('s4');

export const wish = (by: Actor, command: AnyCommand, at = TEN): Stamped => ({ by, at, command });
export const stamp = (fact: Fact, by: Actor = SERVER, at = TEN): SessionEvent => ({ ...fact, at, by });

export const stateOf = (told: Told): SessionState => told.reduce<SessionState>(evolve, initialState);

export function sessionOf(told: Told): Session {
  const state = stateOf(told);
  if (state === null) throw new Error('nothing has been told');
  return state;
}

/** What lies on a team's table in the round being played. */
export function tableIn(told: Told, team = 'kawung'): Table {
  const round = currentRound(sessionOf(told));
  if (!round) throw new Error('no round is being played');
  return tableOf(round, team);
}

/** The story with these wishes granted as well; a refusal is a mistake in the example. */
export function tell(told: Told, ...wishes: readonly Stamped[]): Told {
  const events = [...told];
  let state = stateOf(told);
  for (const asked of wishes) {
    const decided = decide(state, asked);
    if (!decided.ok) throw new Error(`the example is wrong: ${asked.command.type} was refused, ${decided.error}`);
    for (const fact of decided.value) {
      const event = stamp(fact, asked.by, asked.at);
      state = evolve(state, event);
      events.push(event);
    }
  }
  return events;
}

export type Opening = Partial<Settings> & { readonly teams?: number; readonly scenario?: Scenario };

/** A session that has been opened and that nobody has entered. */
export function opened({ teams = 2, scenario = SHORT, ...settings }: Opening = {}): Told {
  return tell(
    [],
    wish(SERVER, {
      type: 'OpenSession',
      session: 'session-1',
      code: 'KOPI7',
      seed: SEED,
      scenario,
      settings: { ...SETTINGS, ...settings },
      teams,
    }),
  );
}

export const takeSeat = (
  name: string,
  team: string | null = null,
  role: 'sales' | 'marketing' | null = null,
): Stamped => wish(SERVER, { type: 'TakeSeat', name, team, role });

/** Two teams of two people, in the lobby. */
export const seated = (opening: Opening = {}): Told =>
  tell(opened(opening), takeSeat('Ani'), takeSeat('Budi'), takeSeat('Citra'), takeSeat('Dewi'));

export const briefed = (opening: Opening = {}): Told =>
  tell(seated(opening), wish(FACILITATOR, { type: 'StartSession' }));

/** Round 1 in planning. */
export const planned = (opening: Opening = {}): Told =>
  tell(briefed(opening), wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }));

/** The market has answered the round that was in planning. */
export const closed = (told: Told, round = 1): Told => tell(told, wish(FACILITATOR, { type: 'CloseRound', round }));

export const reviewed = (told: Told, round = 1): Told =>
  tell(closed(told, round), wish(FACILITATOR, { type: 'OpenReview', round }));

/** Made-up causes for every team, none of them 0: the market has answered, and the server has found out why. */
export function explained(told: Told, round = 1): Told {
  const session = sessionOf(told);
  const causes = { sales: 101, marketing: -202, start: 303, rivals: -404, shocks: 505, luck: -606 };
  const each = { revenue: causes, brandValue: causes, companyValue: causes };
  const teams = Object.fromEntries(session.teams.map(({ id }) => [id, each]));
  const line = session.playing;
  return tell(told, wish(SERVER, { type: 'RecordCauses', line, round, modelVersion: '0.2.0', teams }));
}

/** Made-up findings about the line that counts, none of them 0: the debrief is open, and the server has looked back. */
export function seenInHindsight(told: Told): Told {
  const session = sessionOf(told);
  const { official: line } = session;
  const rounds = session.lines[line]?.rounds ?? [];
  const modelVersion = '0.2.0';
  const plan = { chips: { calls: 2, closing: 1 }, price: null, focus: null };
  const money = { cash: 11, customerValue: 12, brandValue: 13, revenue: 14, bySeed: [35, 37] };
  const choiceOf = (size: number) => {
    const of = { plan, ...money, size, flaw: 'tooTactical' } as const;
    return { played: plan, most: 5, lost: of, won: { ...of, size: size + 1 } };
  };
  return tell(
    told,
    ...session.teams.flatMap(({ id: team }, at) => [
      wish(SERVER, {
        type: 'RecordPayback',
        line,
        team,
        modelVersion,
        payback: {
          played: 1,
          runOff: 8,
          rows: [{ round: 1, card: 'calls', chips: 2, cost: 70 + at, profits: [41, 42 + at], from: 1, paidIn: 2 }],
          kept: [{ round: 1, chips: 3, cents: 90 + at }],
        },
      }),
      ...rounds.map(({ round }) =>
        wish(SERVER, {
          type: 'RecordChoice',
          line,
          round,
          team,
          modelVersion,
          roles: { sales: choiceOf(100 * round + at), marketing: choiceOf(50 + at) },
        }),
      ),
    ]),
    wish(SERVER, { type: 'RecordLuck', line, modelVersion, share: { seeds: 40, skill: 0.75, luck: 0.25 } }),
  );
}

/** From planning of a round to planning of the next. */
export const onward = (told: Told, round = 1): Told =>
  tell(
    reviewed(told, round),
    wish(FACILITATOR, { type: 'StartRound', round: round + 1 }),
    wish(FACILITATOR, { type: 'OpenPlanning', round: round + 1 }),
  );

/** From planning of the last round to the debrief. */
export const debriefed = (told: Told, round: number): Told =>
  tell(reviewed(told, round), wish(FACILITATOR, { type: 'OpenDebrief' }));
