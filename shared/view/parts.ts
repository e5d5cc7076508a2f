import * as z from 'zod/mini';
import { Cents, Decision, Focus, Quarter } from '../market/outcome.ts';
import { Card, Role } from '../scenario/cardSchemas.ts';
import { Causes } from '../session/causes.ts';
import { PlanSource, Split } from '../session/plans.ts';
import { Can } from '../session/rejections.ts';
import { RankingPolicy, SILENCES } from '../session/settings.ts';
import { AsidePart } from './asidePart.ts';
import { AttemptsPart } from './attemptsPart.ts';
import { ChecksPart } from './checksPart.ts';
import { CommitmentsPart } from './commitmentsPart.ts';
import { CoursePart } from './coursePart.ts';
import { PaybackPart, TurnsPart } from './hindsightParts.ts';
import { LearningPart } from './learningPart.ts';
import { AdjustmentView, CorrectionView, NoticesPart } from './noticesPart.ts';
import { HoldersView, PeoplePart } from './peoplePart.ts';
import { Places } from './places.ts';
import { ProjectionPart } from './projectionPart.ts';
import { ScenarioPart } from './scenarioPart.ts';
import { SessionPart } from './sessionPart.ts';
import { ShockView } from './shockParts.ts';
import { OfferView, TablesPart } from './tablesPart.ts';

const Seat = z.string();

/** One role's table while a round is planned: its own chips, and of the other role only how many and whether locked. */
export const PlanPart = z.object({
  round: z.int(),
  role: Role,
  budget: z.int(),
  split: Split,
  opens: z.object({ split: z.boolean(), price: z.boolean(), focus: z.boolean(), prediction: z.boolean() }),
  chips: z.partialRecord(Card, z.int()),
  placed: z.int(),
  /** Marketing's own; null for Sales. */
  price: z.nullable(z.number()),
  focus: z.nullable(Focus),
  prediction: z.nullable(Cents),
  /** When this role's own time is up, and what was left of it when time was paused, as in the session part. */
  deadline: z.nullable(z.int()),
  pausedLeft: z.nullable(z.int()),
  /** The seat that moved last, by id. */
  lastWriter: z.nullable(Seat),
  lockedBy: z.nullable(Seat),
  /** The latest move or lock was a bot's, its own or for a person. */
  byBot: z.boolean(),
  /** What is played for this role if it does not decide: where a bot is to and has nothing to say, the last plan. */
  ifSilent: z.enum([...SILENCES, 'record']),
  other: z.object({ placed: z.int(), lockedBy: z.nullable(Seat), byBot: z.boolean() }),
  offer: z.nullable(OfferView),
  /** How the latest offer of the round ended. */
  lastOffer: z.nullable(z.object({ offer: OfferView, end: z.enum(['accepted', 'declined', 'lapsed']) })),
  /** What the facilitator did to the plan of either role, oldest first. */
  corrections: z.array(CorrectionView),
  can: z.object({
    place: Can,
    price: Can,
    focus: Can,
    predict: Can,
    undo: Can,
    offer: Can,
    accept: Can,
    decline: Can,
    lock: Can,
    unlock: Can,
  }),
});
export type PlanPart = z.infer<typeof PlanPart>;

/** What one role knows of the market while planning; the other role knows other things. Null before the first round. */
export const SightPart = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('sales'),
    /** People waiting, by age in weeks: 0, 1, 2, 3 and more. */
    leadsByAge: z.array(z.number()),
    /** Leads that went cold in the last round; null before there was one. */
    cold: z.nullable(z.number()),
    closingRate: z.nullable(z.number()),
    customers: z.number(),
    repeatRate: z.nullable(z.number()),
  }),
  z.object({
    role: z.literal('marketing'),
    /** True after research: values are exact, otherwise in steps of ten points. */
    exact: z.boolean(),
    segments: z.array(
      z.object({
        segment: z.string(),
        awareness: z.number(),
        equity: z.number(),
        share: z.nullable(z.number()),
        fit: z.nullable(z.number()),
      }),
    ),
  }),
]);
export type SightPart = z.infer<typeof SightPart>;

/** Weekly rows of one team as columns: people in whole numbers, money in cents. All have the round's length in weeks. */
export const WEEK_COLUMNS = [
  'revenue',
  'unaware',
  'aware',
  'shoppers',
  'leads',
  'customers',
  'loyal',
  'rivals',
  'inbound',
  'outbound',
  'cold',
  'won',
  'repeat',
] as const;
export const Weeks = z.record(z.enum(WEEK_COLUMNS), z.array(z.int()));
export type Weeks = z.infer<typeof Weeks>;

export const FunnelView = z.object({
  unaware: z.int(),
  aware: z.int(),
  shoppers: z.int(),
  leads: z.int(),
  customers: z.int(),
  loyal: z.int(),
  rivals: z.int(),
});
export type FunnelView = z.infer<typeof FunnelView>;

/** What is released of a team's round. `brandValueBefore` is its brand value when the round began. */
export const ReleasedOutcome = z.object({
  weeks: Weeks,
  before: FunnelView,
  after: FunnelView,
  quarters: z.array(Quarter),
  revenue: Cents,
  brandValue: Cents,
  brandValueBefore: Cents,
});
export type ReleasedOutcome = z.infer<typeof ReleasedOutcome>;

/** What only the team itself (both roles), the facilitator, and everyone in the debrief, sees of its round. */
export const OwnOutcome = z.object({
  decision: Decision,
  split: Split,
  source: z.object({ sales: PlanSource, marketing: PlanSource }),
  prediction: z.object({ sales: z.nullable(Cents), marketing: z.nullable(Cents) }),
  corrections: z.array(CorrectionView),
  adjustments: z.array(AdjustmentView),
});
export type OwnOutcome = z.infer<typeof OwnOutcome>;

/** Numbers of a round that stay with one role until the debrief, and the facilitator. */
export const InnerOutcome = z.object({
  awareness: z.number(),
  equity: z.number(),
  share: z.number(),
  closingRate: z.number(),
  repeatRate: z.number(),
  leadsByAge: z.array(z.number()),
  grossProfit: Cents,
  spend: Cents,
  cash: Cents,
  customerValue: Cents,
});
export type InnerOutcome = z.infer<typeof InnerOutcome>;

/** Why a team's numbers are others than last round's, to the cent. Company value only where it is shown. */
export const CausesView = z.object({ revenue: Causes, brandValue: Causes, companyValue: z.nullable(Causes) });
export type CausesView = z.infer<typeof CausesView>;

/**
 * One resolved round. All records have the same keys for the same companies: a team's id, or `rival-a` to `rival-h` for a
 * company that must not be known; the letter stays with it for the whole session and tells nothing of who it is.
 *
 * `release` says what the ranking policy gave this audience of this round. `open`: every team by its id. `own`: the
 * viewer's team alone, with its places. `anonymous`: the viewer's team by its id, every other as a rival with a letter.
 * `hidden`: the viewer's team alone. The screen has no team of its own: under `own` and `hidden` it gets no company at all.
 * With `later`, more is released in the last review. A team of `people` that has no entry in `teams` is to be shown without
 * any figure, never as nought. The facilitator always gets `open`; in the debrief everybody gets `open` or `anonymous`, or
 * `hidden` where the facilitator tells teams of themselves alone.
 *
 * Which of the companies in `teams` appear under `own`, `causes`, `inner` and `companyValue` is the audience's grant.
 * `held` is told with `own`, but of no company that must not be known.
 * `causes` is empty until the server has found them, and stays so where it could not.
 */
export const OutcomePart = z.object({
  round: z.int(),
  release: RankingPolicy,
  later: z.boolean(),
  teams: z.record(z.string(), ReleasedOutcome),
  places: z.record(z.string(), Places),
  own: z.record(z.string(), OwnOutcome),
  causes: z.record(z.string(), CausesView),
  inner: z.record(z.string(), InnerOutcome),
  held: z.record(z.string(), HoldersView),
  companyValue: z.record(z.string(), Cents),
  /** What struck the round, in the order in which it was played: the same for everybody. */
  shocks: z.array(ShockView),
});
export type OutcomePart = z.infer<typeof OutcomePart>;

/**
 * All that one audience may see, in named parts. Parts that an audience never gets, or not now, are null.
 * `outcomes` is keyed by round number; its entries travel one by one.
 */
export const View = z.object({
  scenario: ScenarioPart,
  people: PeoplePart,
  session: SessionPart,
  plan: z.nullable(PlanPart),
  sight: z.nullable(SightPart),
  projection: z.nullable(ProjectionPart),
  tables: z.nullable(TablesPart),
  course: z.nullable(CoursePart),
  checks: z.nullable(ChecksPart),
  notices: NoticesPart,
  aside: z.nullable(AsidePart),
  payback: z.nullable(PaybackPart),
  turns: z.nullable(TurnsPart),
  attempts: z.nullable(AttemptsPart),
  commitments: z.nullable(CommitmentsPart),
  learning: z.nullable(LearningPart),
  outcomes: z.record(z.string(), OutcomePart),
});
export type View = z.infer<typeof View>;
