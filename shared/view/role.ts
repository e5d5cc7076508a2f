import type { Role } from '../scenario/cards.ts';
import { cardsOf, chipsOf } from '../scenario/cards.ts';
import { audienceKey } from '../session/actor.ts';
import { silenceIn } from '../session/allowance.ts';
import { officially, plansNow } from '../session/attempts.ts';
import type { Who } from '../session/authorise.ts';
import type { Offer, Round, Session } from '../session/state.ts';
import { currentRound, isOpen, isOver, otherRole, seatsIn, tableOf } from '../session/state.ts';
import { attemptsPart } from './attempts.ts';
import { commitmentsOf } from './commitmentsPart.ts';
import { hindsightParts } from './hindsight.ts';
import { learningPart } from './learningPart.ts';
import { correctionViews, noticesPart } from './notices.ts';
import { outcomeParts } from './outcome.ts';
import type { PlanPart, View } from './parts.ts';
import { peoplePart } from './people.ts';
import type { Live } from './project.ts';
import type { ProjectionPart } from './projectionPart.ts';
import { releaseOfAll, releaseTo } from './release.ts';
import { can, canPart, companyValueIn, leftOf, scenarioPart, sessionPart } from './session.ts';
import { sightPart } from './sight.ts';
import type { OfferView } from './tablesPart.ts';

/** One role of one team: its own table, what it knows of the market, and what is released of resolved rounds. */
export function roleView(whole: Session, live: Live, team: string, role: Role): View {
  const who: Who = { kind: 'player', team, roles: [role] };
  // Whoever waits while others try a round once more has the debrief before them.
  const session = plansNow(whole, team) ? whole : officially(whole);
  const over = isOver(session);
  const all = session.teams.map(({ id }) => id);
  const round = currentRound(session);
  return {
    scenario: scenarioPart(session),
    people: peoplePart(session, live),
    session: { ...sessionPart(session, who, []), can: canPart(whole, who) },
    plan: round?.phase === 'planning' ? planPart(session, round, who, team, role) : null,
    sight: sightPart(session, team, role),
    projection: round?.phase === 'planning' ? projectionPart(live, round, team, role) : null,
    tables: null,
    course: null,
    checks: null,
    notices: noticesPart(session, live, { kind: 'role', team, role }),
    aside: null,
    ...hindsightParts(session, live.searching === true, releaseOfAll(session, team)),
    learning: learningPart(
      session,
      live,
      'nothing',
      seatsIn(session, team, role).map(({ seat }) => seat),
    ),
    attempts: attemptsPart(session, {
      release: (it) => releaseTo(session, it, team),
      companyValue: session.companyValue,
    }),
    commitments: commitmentsOf(session, team, role),
    outcomes: outcomeParts(session, {
      release: (it) => releaseTo(session, it, team),
      own: over ? all : [team],
      inner: over ? all : [],
      held: over ? all : [team],
      companyValue: (it) => companyValueIn(session, it),
    }),
  };
}

/** The latest one of this role, if it is of this round. */
function projectionPart({ projections }: Live, { round }: Round, team: string, role: Role): ProjectionPart | null {
  const latest = projections?.get(audienceKey({ kind: 'role', team, role }));
  return latest?.round === round ? latest : null;
}

export const offerView = ({ offer, role, seat, split, reason }: Offer): OfferView => ({
  offer,
  role,
  seat,
  split: { ...split },
  reason,
});

function planPart(session: Session, round: Round, who: Who, team: string, role: Role): PlanPart {
  const table = tableOf(round, team);
  const other = otherRole(role);
  const may = (type: Parameters<typeof can>[2]['type']): PlanPart['can']['lock'] =>
    can(session, who, { type, role, round: round.round });
  const marketing = role === 'marketing';
  return {
    round: round.round,
    role,
    budget: table.split.sales + table.split.marketing,
    split: { ...table.split },
    opens: {
      split: isOpen(session, 'split', round.round),
      price: isOpen(session, 'price', round.round),
      focus: isOpen(session, 'focus', round.round),
      prediction: isOpen(session, 'prediction', round.round),
    },
    chips: Object.fromEntries(cardsOf(role).map((card) => [card, table.chips[card]])),
    placed: chipsOf(role, table.chips),
    price: marketing ? table.price : null,
    focus: marketing ? table.focus : null,
    prediction: table.prediction[role],
    deadline: round.deadline === null ? null : round.deadline + table.extra[role],
    pausedLeft: leftOf(round, table.extra[role]),
    lastWriter: table.writer[role],
    lockedBy: table.lockedBy[role],
    ifSilent: silenceIn(session, round.round),
    byBot: table.byBot[role],
    other: { placed: chipsOf(other, table.chips), lockedBy: table.lockedBy[other], byBot: table.byBot[other] },
    offer: table.offer ? offerView(table.offer) : null,
    lastOffer: table.lastOffer ? { offer: offerView(table.lastOffer.offer), end: table.lastOffer.end } : null,
    corrections: correctionViews(table.corrections),
    can: {
      place: may('PlaceChips'),
      price: marketing ? may('SetPrice') : 'seat/other-role',
      focus: marketing ? may('SetFocus') : 'seat/other-role',
      predict: may('CommitPrediction'),
      undo: may('UndoMove'),
      offer: may('OfferSplit'),
      accept: may('AcceptOffer'),
      decline: may('DeclineOffer'),
      lock: may('LockPlan'),
      unlock: may('UnlockPlan'),
    },
  };
}
