import type { Session } from '../session/state.ts';

import { currentRound, isOpen } from '../session/state.ts';
import { asidePart } from './asidePart.ts';
import { attemptsPart } from './attempts.ts';

import { commitmentsTold } from './commitmentsPart.ts';
import { coursePart } from './coursePart.ts';
import { hindsightParts } from './hindsight.ts';
import { learningPart } from './learningPart.ts';
import { correctionViews, noticesPart } from './notices.ts';
import { outcomeParts } from './outcome.ts';
import type { View } from './parts.ts';
import { peoplePart } from './people.ts';
import type { Live } from './project.ts';
import { releaseToAll } from './release.ts';
import { offerView } from './role.ts';
import { scenarioPart, sessionPart } from './session.ts';
import { deckOf } from './shocks.ts';
import type { TablesPart } from './tablesPart.ts';

/** A facilitator sees all but the seed; the links that are out are a lead's to know. */
export function facilitatorView(session: Session, live: Live, right: 'lead' | 'assistant' = 'lead'): View {
  const teams = session.teams.map(({ id }) => id);
  return {
    scenario: scenarioPart(session, deckOf(session)),
    people: peoplePart(session, live, right),
    session: sessionPart(session, { kind: 'facilitator', right }, live.addresses, live.rehearsal),
    plan: null,
    sight: null,
    projection: null,
    tables: tablesPart(session),
    course: coursePart(session),
    checks: [...(live.checks ?? [])],
    notices: noticesPart(session, live, { kind: 'facilitator' }),
    aside: asidePart(session),
    ...hindsightParts(session, live.searching === true, releaseToAll(session).keys),
    learning: learningPart(session, live, 'all'),
    attempts: attemptsPart(session, { release: () => releaseToAll(session), companyValue: true }),
    commitments: commitmentsTold(session),
    outcomes: outcomeParts(session, {
      release: () => releaseToAll(session),
      own: teams,
      inner: teams,
      held: teams,
      companyValue: () => true,
    }),
  };
}

/** Every team's draft while a round is planned. */
function tablesPart(session: Session): TablesPart | null {
  const round = currentRound(session);
  if (round?.phase !== 'planning') return null;
  return {
    round: round.round,
    opens: {
      split: isOpen(session, 'split', round.round),
      price: isOpen(session, 'price', round.round),
      focus: isOpen(session, 'focus', round.round),
    },
    teams: Object.fromEntries(
      Object.entries(round.tables).map(([team, table]) => [
        team,
        {
          budget: table.split.sales + table.split.marketing,
          split: table.split,
          chips: table.chips,
          price: table.price,
          focus: table.focus,
          offer: table.offer ? offerView(table.offer) : null,
          extra: { ...table.extra },
          corrections: correctionViews(table.corrections),
        },
      ]),
    ),
  };
}
