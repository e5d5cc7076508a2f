import { ROLES } from '../../../shared/scenario/cards.ts';
import type { Audience } from '../../../shared/session/actor.ts';
import type { Line, Round, Session } from '../../../shared/session/state.ts';
import { attemptsTold, before, isOver, ownAlone } from './attemptGrants.ts';
import { inHindsight } from './hindsightGrants.ts';
import { learningTold } from './learningGrants.ts';
import { playedIn } from './playedIn.ts';
import { saidTo } from './roomGrants.ts';
import { causesOf, innerOf, planOf, SIGHT, showsCompanyValue, tableOf } from './roundGrants.ts';

/**
 * A path into a session that an audience may know. `*` stands for any one step, `**` for all that is below. A last step of
 * `?` grants only whether there is something, `#` only how many there are, `+` only the sum of what is not granted singly.
 */
export type Grant = readonly string[];

/** What everybody may know: who plays, where the session stands, the story, and what is released of every round. */
const FOR_ALL = [
  'code',
  'settings/**',
  'stage',
  'talk/step',
  'talk/since',
  'talk/teamsBy',
  'teams/*/name',
  'teams/*/motif',
  'scenario/id',
  'scenario/name/**',
  'scenario/story/**',
  'scenario/product/**',
  'scenario/currency',
  'scenario/categoryPrice',
  'scenario/weeksPerRound',
  'scenario/opens/**',
  'scenario/segments/*/name/**',
  'LINE/kind',
  'LINE/choicesFrom',
  'LINE/quotas/**',
  'LINE/brandValue/**',
  'LINE/market/modelVersion',
  'LINE/shocks/*/announced',
  'PAST/struck/**',
  'NOW/phase',
  'NOW/reopened',
  'NOW/since',
  'NOW/deadline',
  'NOW/pausedLeft',
  'NOW/closing/**',
];

/** A team's figures of a round, where they are released. */
const FIGURES = [
  ...['revenue', 'brandValue', 'before/**', 'after/**', 'quarters/**', 'weeks/*/revenue', 'weeks/*/funnel/**'],
  ...['inbound', 'outbound', 'cold', 'won', 'repeat'].map((flow) => `weeks/*/flows/${flow}`),
];

/** The names under which things are filed; no secret can be in them, and without them there is no session. */
const STRUCTURE = [
  'playing',
  'teams/*/id',
  'seats/*/seat',
  'seats/*/team',
  'seats/*/roles/**',
  'seats/*/bot',
  'seats/*/left',
  'seats/*/deputy',
  'commitments/*/seat',
  'scenario/segments/*/id',
  'lines/*/line',
  'lines/*/rounds/*/round',
  'lines/*/rounds/*/ranking/**',
];

/** A shock that struck, or that everybody was told of: itself, and what the scenario says of it. */
function shocksTold(session: Session): string[] {
  const line = session.lines[session.playing];
  const ahead = line?.shocks ?? [];
  const known = new Set([
    ...ahead.filter(({ announced }) => announced).map(({ shock }) => shock),
    ...(line?.rounds ?? []).flatMap(({ struck }) => struck.map(({ shock }) => shock)),
  ]);
  return [
    ...ahead.flatMap(({ announced }, i) => (announced ? [`LINE/shocks/${i}/**`] : [])),
    ...session.scenario.shocks.flatMap(({ id }, i) =>
      known.has(id)
        ? ['id', 'name/**', 'story/**', 'weeks', 'effects/0/type'].map((it) => `scenario/shocks/${i}/${it}`)
        : [],
    ),
  ];
}

/** Once the time of some is up: how much those have who are still planning. */
function stillPlanning(round: Round | undefined): string[] {
  const tables = Object.entries(round?.tables ?? {});
  if (!tables.some(([, { over }]) => over.sales || over.marketing)) return [];
  return tables.flatMap(([team, { over, lockedBy }]) =>
    ROLES.filter((role) => !over[role] && lockedBy[role] === null).map((role) => `NOW/tables/${team}/extra/${role}`),
  );
}

/** The teams of which an audience gets the figures of a round. */
function heardOf(session: Session, { ranking, round }: Round, audience: Audience): readonly string[] {
  const all = session.teams.map(({ id }) => id);
  const own = audience.kind === 'role' ? [audience.team] : [];
  const line = session.lines[session.playing];
  const now = line?.rounds.at(-1);
  if (isOver(session)) return (round === now?.round && ownAlone(session, audience)) || toldOf(session, audience);
  const last = line?.kind === 'real' && now?.phase === 'review' && now.round === session.settings.rounds;
  if (ranking.delayed && !last) return own;
  return ranking.policy === 'open' || ranking.policy === 'anonymous' ? all : own;
}

/** The figures of every round that is over, and the brand value with which that round began. */
const figuresOf = (session: Session, rounds: readonly Round[], audience: Audience): string[] =>
  rounds.flatMap((round, i) => {
    if (!round.outcome) return [];
    const figures = showsCompanyValue(session, round) ? [...FIGURES, 'companyValue'] : FIGURES;
    return heardOf(session, round, audience).flatMap((team) => [
      ...figures.map((it) => `LINE/rounds/${i}/outcome/teams/${team}/${it}`),
      ...(i > 0 ? [`LINE/rounds/${i - 1}/outcome/teams/${team}/brandValue`] : []),
    ]);
  });

/** The teams of which an audience is told everything in the debrief, by whatever name. */
const toldOf = ({ talk, teams }: Session, audience: Audience): readonly string[] =>
  talk.teamsBy !== 'none' ? teams.map(({ id }) => id) : audience.kind === 'role' ? [audience.team] : [];

/** Plans, inner numbers and causes of those teams. */
const openedIn = (session: Session, rounds: readonly Round[], audience: Audience): string[] =>
  toldOf(session, audience).flatMap((team) => [...innerOf(team), ...planOf(team), ...causesOf(session, rounds, team)]);

/** Letters stand for teams. */
const isLettered = (session: Session): boolean => isMasked(session) || session.talk.teamsBy === 'letter';

/** Somebody was anonymous in some round of some line, and stays so. */
const isMasked = ({ lines }: Session): boolean =>
  Object.values(lines).some(({ rounds }) => rounds.some(({ ranking }) => ranking.policy === 'anonymous'));

/** What is settled before a round is played, and of every round that was reviewed what the screen is granted of it. */
function observed(whole: Session): readonly Grant[] {
  const session = before(whole, { kind: 'observer' });
  const line = session.lines[session.playing];
  const rounds = (line?.rounds ?? []).map((round) => (round.phase === 'review' ? round : { ...round, outcome: null }));
  const debrief = session.stage === 'debrief';
  const never = ['LINE/shocks', 'NOW/', 'seats/*/name'];
  const granted = [...FOR_ALL.filter((path) => !never.some((it) => path.startsWith(it))), ...STRUCTURE];
  granted.push('lines/*/rounds/*/phase', 'PAST/since', ...figuresOf(session, rounds, { kind: 'observer' }));
  granted.push(...shocksTold({ ...session, lines: { [session.playing]: { ...line, rounds, shocks: [] } as Line } }));
  if (isLettered(session)) granted.push('letters/**');
  granted.push(...attemptsTold(session, { kind: 'observer' }));
  granted.push('lines/*/rounds/*/companyValue', ...(session.stage === 'playing' ? [] : ['companyValue']));
  if (debrief) granted.push(...openedIn(session, rounds, { kind: 'observer' }), 'LINE/adjustments/**');
  granted.push(...inHindsight(session, rounds, null));
  const over = rounds.map(({ outcome }) => outcome !== null);
  return granted.flatMap((path) => placed(path, session.playing, over)).map((path) => path.split('/'));
}

/** All that the table of who sees what grants this audience of this session, added up from nothing. */
export function grantsOf(session: Session, audience: Audience): readonly Grant[] {
  if (audience.kind === 'observer') return observed(session);
  if (audience.kind === 'facilitator' || audience.kind === 'assistant')
    return [
      ...Object.keys(session)
        .filter((key) => key !== 'seed' && key !== 'learning')
        .map((key) => [key, '**']),
      ...learningTold(session, audience).map((path) => path.split('/')),
    ];
  return grantsIn(before(session, audience), audience);
}

function grantsIn(session: Session, audience: Exclude<Audience, { kind: 'observer' }>): readonly Grant[] {
  const rounds = session.lines[session.playing]?.rounds ?? [];
  const planning = rounds.at(-1)?.phase === 'planning';
  const debrief = isOver(session);
  const alone = ownAlone(session, audience);
  const { frozen } = session.screen;
  // What was frozen is what the screen was granted then.
  if (frozen && audience.kind === 'screen')
    return [
      ['screen', 'shows'],
      ['screen', 'since'],
      ['screen', 'byFacilitator'],
      ...grantsOf(frozen, audience).map((it) => ['screen', 'frozen', ...it]),
    ];
  const granted = [...FOR_ALL, ...STRUCTURE, ...saidTo(session, audience), ...learningTold(session, audience)];
  granted.push(...session.seats.flatMap(({ left }, i) => (left ? [] : [`seats/${i}/name`])));
  granted.push(...shocksTold(session));
  granted.push(...figuresOf(session, rounds, audience));
  if (isLettered(session)) granted.push('letters/**');
  if (planning)
    granted.push(
      'seats/*/cameIn',
      'NOW/tables/*/lockedBy/*/?',
      'NOW/tables/*/over/**',
      ...stillPlanning(rounds.at(-1)),
    );
  const open = alone ? rounds.slice(0, -1) : rounds;
  granted.push(...attemptsTold(session, audience));
  if (debrief)
    granted.push(
      ...openedIn(session, rounds, audience).flatMap((path) => placed(path, session.playing, answered(open))),
      ...playedIn(session, open, toldOf(session, audience)),
    );
  for (const team of alone ?? []) granted.push(...innerOf(team));
  granted.push(...inHindsight(session, rounds, audience.kind === 'role' ? audience.team : null));
  if (audience.kind === 'role') {
    granted.push(...playedIn(session, rounds, [audience.team]));
    granted.push(...planOf(audience.team), ...causesOf(session, rounds, audience.team));
    if (planning) granted.push(...tableOf(audience.team, audience.role));
    if (session.stage !== 'lobby') granted.push(...SIGHT[audience.role](audience.team));
  }
  return granted.flatMap((path) => placed(path, session.playing, answered(rounds))).map((path) => path.split('/'));
}

const answered = (rounds: readonly Round[]): boolean[] => rounds.map(({ outcome }) => outcome !== null);

/** A path with its place filled in: the line that counts, the round being played, those that are over, the last of those. */
function placed(path: string, line: string, over: readonly boolean[]): string[] {
  const at = (round: number): string => `lines/${line}/rounds/${round}`;
  const past = over.flatMap((it, round) => (it ? [at(round)] : []));
  const [place = '', ...rest] = path.split('/');
  const places: Record<string, string[]> = {
    LINE: [`lines/${line}`],
    NOW: over.length > 0 ? [at(over.length - 1)] : [],
    PAST: past,
    LAST: past.slice(-1),
    OUTCOME: past.map((round) => `${round}/outcome/teams`),
  };
  return (places[place] ?? [place]).map((start) => [start, ...rest].join('/'));
}
