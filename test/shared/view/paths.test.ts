import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound, isOver } from '../../../shared/session/state.ts';
import { WEEK_COLUMNS } from '../../../shared/view/parts.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { anyStory, tellStory } from '../session/anySession.ts';
import { ANI, BUDI, onward, planned, SHORT, sessionOf, tell, wish } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const under = (start: string, names: string): string[] => names.split(' ').map((name) => `${start}.${name}`);
const FUNNEL = 'unaware aware shoppers leads customers loyal rivals';
const SHOCK = 'shock name.en name.id story.en story.id weeks effect team';
const OFFER = 'offer role seat split.sales split.marketing reason';

/** Where a view may say something to anybody while a round is planned. */
const COMMON = [
  ...under(
    'scenario',
    'id name.en name.id story.en story.id product.en product.id currency categoryPrice weeksPerRound opens.split opens.price opens.focus opens.prediction modelVersion quotas.* deck',
  ),
  ...under('scenario.segments.*', 'id name.en name.id'),
  ...under(
    'people.teams.*',
    'team name motif locked.* seats.*.seat seats.*.name seats.*.roles.* seats.*.bot seats.*.here seats.*.deputy seats.*.late seats.*.light seats.*.allowance seats.*.moved',
  ),
  'people.chairs',
  ...under(
    'session',
    'code stage round phase line practice reopened reopens rehearsal since deadline pausedLeft closing closing.at closing.missing.* waitingFor waitingFor.seats.* waitingFor.until companyValue screen talk talk.step talk.since talk.teamsBy talk.notes',
  ),
  ...under(
    'session.settings',
    'title rounds planningSeconds pace language openAll market ranking.policy ranking.delayed room.silence room.awaySeconds room.retentionDays room.agenda learning',
  ),
  ...under(
    'session.can',
    'start startPractice endPractice reopen stepBack openAttempt endAttempt rehearse seatBots moveSeat playMyself commit renameSeat seatPerson seatOneBot letBotPlay letPersonPlay removeSeat undoRemoval liftBlock balance undoBalance swapRoles openPlanning close openReview startRound openDebrief pause resume extend grantTime setAllowance planStart setPace openChoices showCompanyValue playShock setRanking postNotice lookAtScreen correctPlan adjustBudget setScreen showDebrief nameTeams noteDebrief setLearning endLearning showLearning',
  ),
  ...under('session.shocks.*', `${SHOCK} round announced`),
  ...under('outcomes.*', 'round release later companyValue.*'),
  ...under('outcomes.*.places.*', 'revenue.place revenue.of brandValue.place brandValue.of'),
  ...under('outcomes.*.shocks.*', SHOCK),
  ...under('outcomes.*.teams.*', 'revenue brandValue brandValueBefore'),
  ...under('outcomes.*.teams.*.quarters.*', 'quarter quota revenue hit'),
  ...under('outcomes.*.teams.*.before', FUNNEL),
  ...under('outcomes.*.teams.*.after', FUNNEL),
  ...WEEK_COLUMNS.map((column) => `outcomes.*.teams.*.weeks.${column}.*`),
  'tables',
  'course',
  'aside',
  'payback',
  'turns',
  'attempts',
  'commitments',
  'learning',
  ...under('learning', 'open answered.before answered.after people begun ended shown explained before after gain'),
  'checks',
  ...under('notices.posted.*', 'notice team role text at receipts'),
];
const SCREEN = [
  ...COMMON,
  ...under('session.screen', 'shows since byFacilitator'),
  'plan',
  'sight',
  'projection',
  'session.addresses.*',
];

/** To both roles: the table they share, and what their team did in rounds that are over. */
const EITHER = [
  ...COMMON,
  'projection',
  ...under('projection', 'round price focus'),
  ...['revenue', 'brandValue'].flatMap((measure) => under(`projection.${measure}`, 'low mid high')),
  ...under(
    'plan',
    'round role budget split.sales split.marketing placed prediction deadline pausedLeft lastWriter lockedBy byBot ifSilent other.placed other.lockedBy other.byBot',
  ),
  ...under('plan.opens', 'split price focus prediction'),
  ...under('plan.can', 'place price focus predict undo offer accept decline lock unlock'),
  ...under('plan.offer', OFFER),
  'plan.offer',
  ...under('plan.corrections.*', 'roles.* split reason at'),
  ...under('notices.adjusted.*', 'round team chips reason at'),
  ...under('outcomes.*.own.*.corrections.*', 'roles.* split reason at'),
  ...under('outcomes.*.own.*.adjustments.*', 'round team chips reason at'),
  ...under('plan.lastOffer.offer', OFFER),
  'plan.lastOffer.end',
  'plan.lastOffer',
  ...under(
    'outcomes.*.own.*.decision.chips',
    'calls closing discount care coaching fieldInsight ads promotion salesKit brand research content',
  ),
  ...under(
    'outcomes.*.own.*',
    'decision.price decision.focus split.sales split.marketing source.sales source.marketing prediction.sales prediction.marketing',
  ),
  ...['revenue', 'brandValue', 'companyValue'].flatMap((measure) =>
    under(`outcomes.*.causes.*.${measure}`, 'sales marketing start rivals shocks luck'),
  ),
  'outcomes.*.causes.*.companyValue',
  ...under('outcomes.*.held.*', 'sales.*.name sales.*.bot marketing.*.name marketing.*.bot'),
  'sight.role',
  'plan.price',
  'plan.focus',
];
const ROLES: Readonly<Record<Role, readonly string[]>> = {
  sales: [
    ...EITHER,
    ...under('plan.chips', 'calls closing discount care coaching fieldInsight'),
    ...under('sight', 'leadsByAge.* cold closingRate customers repeatRate'),
  ],
  marketing: [
    ...EITHER,
    ...under('plan.chips', 'ads promotion salesKit brand research content'),
    ...under('sight', 'exact'),
    ...under('sight.segments.*', 'segment awareness equity share fit'),
  ],
};

const RECORDS = new Set([
  'outcomes',
  'outcomes.*.teams',
  'outcomes.*.places',
  'outcomes.*.own',
  'outcomes.*.inner',
  'outcomes.*.causes',
  'outcomes.*.companyValue',
  'outcomes.*.held',
]);

/** Every path at which a view says something, lists and records told once; an empty list says nothing. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const many = Array.isArray(value) || RECORDS.has(path);
  return [
    ...new Set(
      Object.entries(value).flatMap(([key, part]) => pathsOf(part, `${path}${path && '.'}${many ? '*' : key}`)),
    ),
  ];
}

/** What a view says where it may not, by audience; the facilitator may be told everything but the seed. */
const unlisted = (session: Session): string[] =>
  audiences(session).flatMap((audience) => {
    if (audience.kind === 'facilitator' || audience.kind === 'assistant') return [];
    const listed = audience.kind === 'role' ? ROLES[audience.role] : SCREEN;
    return pathsOf(project(session, LIVE, audience)).filter((path) => !listed.includes(path));
  });

const second = sessionOf(
  tell(
    onward(planned({ openAll: true, scenario: { ...SHORT, weeksPerRound: 13 } })),
    wish(ANI, { type: 'OfferSplit', round: 2, role: 'sales', sales: 3, reason: 'a' }),
    wish(BUDI, { type: 'DeclineOffer', round: 2, role: 'marketing', offer: 1 }),
    wish(BUDI, { type: 'OfferSplit', round: 2, role: 'marketing', sales: 4, reason: 'b' }),
  ),
);
const view = (role: Role) => project(second, LIVE, { kind: 'role', team: 'kawung', role });

describe('while a round is planned', () => {
  it('a view says things where it is listed, and nowhere else', () => {
    expect(unlisted(second)).toEqual([]);
  });

  it('whatever happened', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { states } = tellStory(story);
        for (const session of states.filter((it) => currentRound(it)?.phase === 'planning' && !isOver(it)).slice(-3))
          expect(unlisted(session)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("Sales is told no word of Marketing's in its plan or sight", () => {
    const said = JSON.stringify([view('sales').sight, { ...view('sales').plan, can: null, opens: null }]);
    for (const word of [
      'awareness',
      'equity',
      'fit',
      'share',
      'segment',
      'exact',
      'ads',
      'promotion',
      'salesKit',
      'brand',
      'research',
      'content',
    ]) {
      expect(said).not.toContain(`"${word}"`);
    }
    expect(view('sales').plan).toMatchObject({ price: null, focus: null });
  });

  it("Marketing is told no word of Sales' in its plan or sight", () => {
    const said = JSON.stringify([view('marketing').sight, { ...view('marketing').plan, can: null, opens: null }]);
    for (const word of [
      'leadsByAge',
      'cold',
      'closingRate',
      'customers',
      'repeatRate',
      'calls',
      'closing',
      'discount',
      'care',
      'coaching',
      'fieldInsight',
    ]) {
      expect(said).not.toContain(`"${word}"`);
    }
  });

  it('the screen has no plan and no sight, and only it and the facilitator the addresses', () => {
    expect(project(second, LIVE, { kind: 'screen' })).toMatchObject({
      plan: null,
      sight: null,
      tables: null,
      session: { addresses: LIVE.addresses },
    });
    expect(project(second, LIVE, { kind: 'facilitator' }).session.addresses).toEqual(LIVE.addresses);
    expect(view('sales').session.addresses).toEqual([]);
  });

  it('the facilitator sees every table', () => {
    const { tables } = project(second, LIVE, { kind: 'facilitator' });
    expect(Object.keys(tables?.teams ?? {})).toEqual(['kawung', 'parang']);
    expect(tables?.teams['kawung']).toMatchObject({ offer: { offer: 2, split: { sales: 4 } } });
  });
});
