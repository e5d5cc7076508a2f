import { PEOPLE_WORDS } from './peopleWords.ts';
import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What the parts of a view mean, field by field. */
export const VIEW_WORDS = {
  ScenarioPart: {
    about: 'Part `scenario`. What everyone may know of the market being played; it never changes within a session.',
    fields: {
      id: 'Id of the scenario.',
      name: 'Its name.',
      story: 'One to three sentences for participants.',
      product: 'What is sold.',
      currency: 'ISO 4217 code of all money.',
      categoryPrice: 'Price of one unit at price 1.',
      segments: 'The three segments of buyers.',
      'segments[].id': 'What `SetFocus` takes, beside `all`.',
      'segments[].name': 'Its name.',
      weeksPerRound: 'Weeks that the market runs in one round.',
      opens: 'The round from which each choice is open, unless all were opened at once.',
      'opens.split': 'Offers on the split.',
      'opens.price': 'The list price.',
      'opens.focus': 'The segment in focus.',
      'opens.prediction': 'Predictions.',
      modelVersion: 'Version of the market model.',
      quotas: 'Revenue asked of a team in each quarter (13 weeks) of the session, first to last.',
      deck: 'The shocks that may be played; null for all but the facilitator.',
    },
  },
  ...PEOPLE_WORDS,
  PlanPart: {
    about:
      'Part `plan`. The table of one role while a round is planned; null in every other phase and for other audiences. Of the other role it tells how many chips lie and whether they are locked, never where.',
    fields: {
      round: 'The round being planned; goes into every wish.',
      role: 'The role whose table this is; goes into wishes that name one.',
      budget: 'Chips of the team, both roles.',
      split: 'How they are shared. Without agreement it stays.',
      opens: 'Whether each choice is open in this round.',
      'opens.split': '`OfferSplit`',
      'opens.price': '`SetPrice` (Marketing)',
      'opens.focus': '`SetFocus` (Marketing)',
      'opens.prediction': '`CommitPrediction`',
      chips: 'Chips on each of the role’s six cards.',
      placed: 'Their sum.',
      price: 'Price position; null for Sales.',
      focus: 'Segment that is aimed at, or `all`; null for Sales.',
      prediction: 'What this role predicts: Sales the revenue of the round, Marketing the brand value at its end.',
      deadline: `When this role’s own time is up, ${MS}; it may be later than the session’s. Null without a limit, and while time is paused.`,
      pausedLeft: 'Milliseconds that were left of it when time was paused; null while it runs.',
      lastWriter: 'Seat that moved last at this table.',
      byBot: 'The latest move or lock was a bot’s, its own or for a person.',
      lockedBy: 'Seat that locked the role’s plan; null while it is open.',
      ifSilent:
        'What is played for this role if it does not decide: its `last` plan, the `house` plan, or a `bot`’s; in a second attempt the plan of the `record`.',
      other: 'What may be known of the other role.',
      'other.placed': 'Chips that it has placed.',
      'other.byBot': 'The same for the other role.',
      'other.lockedBy': 'Seat that locked its plan.',
      offer: 'The open offer of another split, whoever made it.',
      lastOffer: 'How the latest offer of this round ended.',
      'lastOffer.offer': 'That offer.',
      'lastOffer.end': 'Its end; an open offer lapses when either role locks.',
      corrections: 'What the facilitator changed in the plan of either role, oldest first.',
      can: 'What this role may do now.',
      'can.place': '`PlaceChips`',
      'can.price': '`SetPrice`',
      'can.focus': '`SetFocus`',
      'can.predict': '`CommitPrediction`',
      'can.undo': '`UndoMove`',
      'can.offer': '`OfferSplit`',
      'can.accept': '`AcceptOffer`',
      'can.decline': '`DeclineOffer`',
      'can.lock': '`LockPlan`',
      'can.unlock': '`UnlockPlan`',
    },
  },
  OfferView: {
    about: 'An offer to share the team’s chips in another way.',
    fields: {
      offer: 'Its number within the round, from 1.',
      role: 'Role that made it.',
      seat: 'Seat that made it.',
      split: 'What it offers.',
      reason: 'A few words for it; may be empty.',
    },
  },
  SightPart: {
    about:
      'Part `sight`. What one role knows of the market; the other role knows other things. Null in the lobby and for other audiences.',
    fields: {
      role: 'Whose sight it is.',
      leadsByAge: 'Leads waiting now, people, by age in weeks: 0, 1, 2, 3 and more.',
      cold: 'Leads that went cold in the last round, people; null before the first result.',
      closingRate: 'Won leads / worked leads of the last round, 0 to 1; null before the first result.',
      customers: 'Customers now, people.',
      repeatRate: 'Repeat purchases / occasions of the last round, 0 to 1; null before the first result.',
      exact: 'Values are exact, thanks to research in the last round; otherwise in steps of 0.1.',
      segments: 'The market by segment.',
      'segments[].segment': 'Id of the segment.',
      'segments[].awareness': 'Share of people who know the name, 0 to 1.',
      'segments[].equity': 'What the name is worth to them, 0 to 1.',
      'segments[].share': 'Share of all sales in the team’s market, 0 to 1; null before the first result.',
      'segments[].fit': 'How well messages fit, 1 is neutral; null before the first result.',
    },
  },
  Range: {
    about: 'Money that may come, in cents.',
    fields: {
      low: 'At least, as far as can be seen.',
      mid: 'Without luck, and with everybody else doing what they did last.',
      high: 'At most, as far as can be seen.',
    },
  },
  ProjectionPart: {
    about:
      'Part `projection`. Where the draft of one role may lead this round: a range, and not a promise. It comes when the draft has rested for a second with a chip in it; null before, outside planning, and for other audiences. Of everybody else it knows only what they did in the last round (in round 1 the house plan), and lets them stir. It is worked out beside the session and never recorded.',
    fields: {
      round: 'The round being planned.',
      chips:
        'The draft that it was made for: the role’s six cards. Another draft on the table means that a new one is on its way.',
      price: 'Its price position; null for Sales.',
      focus: 'Its segment, or `all`; null for Sales.',
      revenue: 'Revenue of the round.',
      brandValue: 'Brand value at its end.',
    },
  },
} as const satisfies Partial<ShapeWords>;
