import { CARD_TRAITS } from '../scenario/cards.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Session } from '../session/state.ts';
import type { Cell } from './csv.ts';

const HEADS = [
  ...['at', 'line', 'kind', 'counts', 'round', 'team', 'name', 'role', 'seat', 'person', 'bot', 'move'],
  ...['card', 'count', 'from_card', 'from_count', 'price', 'focus', 'prediction_cents'],
  ...['offer', 'sales_chips', 'marketing_chips', 'reason'],
] as const;
type Cells = { readonly [H in (typeof HEADS)[number]]?: Cell };

/**
 * Every move on a plan, oldest first: chips, price, focus, prediction, undo, offers with their answers, locks. `time` writes a moment,
 * given in ms since the epoch.
 */
export function moveTable(
  session: Session,
  events: readonly SessionEvent[],
  time: (at: number) => string,
): readonly (readonly Cell[])[] {
  const rows = events.flatMap((event) => {
    const cells = cellsOf(event);
    if (!cells) return [];
    const seat = event.by.kind === 'seat' ? session.seats.find((it) => it.seat === seatOf(event)) : undefined;
    const line = session.lines[String(cells.line)];
    return [
      {
        at: time(event.at),
        kind: line?.kind ?? null,
        counts: cells.line === session.official,
        name: session.teams.find(({ id }) => id === cells.team)?.name ?? null,
        seat: event.by.kind === 'seat' ? event.by.seat : event.by.kind,
        person: seat?.name ?? null,
        bot: event.by.kind === 'seat' && (event.by.bot === true || seat?.bot === true),
        move: event.type,
        ...cells,
      } satisfies Cells,
    ];
  });
  return [HEADS, ...rows.map((row: Cells) => HEADS.map((head) => row[head] ?? null))];
}

const seatOf = ({ by }: SessionEvent): string | null => (by.kind === 'seat' ? by.seat : null);

/** What a move is about; null for every other fact. */
function cellsOf(event: SessionEvent): Cells | null {
  switch (event.type) {
    case 'ChipsPlaced': {
      const { line, round, team, card, count, from } = event.data;
      const carried = { from_card: from?.card ?? null, from_count: from?.count ?? null };
      return { line, round, team, role: CARD_TRAITS[card].role, card, count, ...carried };
    }
    case 'PriceSet':
    case 'FocusSet':
      return { ...event.data, role: 'marketing' };
    case 'PredictionCommitted': {
      const { cents, ...rest } = event.data;
      return { ...rest, prediction_cents: cents };
    }
    case 'OfferMade':
    case 'OfferAccepted': {
      const { split, ...rest } = event.data;
      return { ...rest, sales_chips: split.sales, marketing_chips: split.marketing };
    }
    case 'OfferDeclined':
    case 'OfferLapsed':
    case 'MoveUndone':
    case 'PlanLocked':
    case 'PlanUnlocked':
      return event.data;
    default:
      return null;
  }
}
