import type { ShapeWords } from './words.ts';

const SHOCK = {
  shock: 'Its id.',
  name: 'Its name.',
  story: 'What happens, to read out.',
  weeks: 'How many weeks of its round it lasts; 0: all.',
  effect:
    'What it does first: to demand, to rivals outside the game, to costs, to a name, to customers, to interest, or to working hours.',
} as const;

/** What the results of a round mean, field by field. */
export const OUTCOME_WORDS = {
  OutcomePart: {
    about:
      'Part `outcomes` holds one of these for every round that the market has answered, by round number as text. All its records have the same keys: a team’s id, or `rival-a` to `rival-h` for a company that must not be known; the letter stays for the whole session. Which teams appear under `own`, `causes`, `inner` and `companyValue` depends on the audience: a role gets its own team under `own` and `causes`; the facilitator, and everyone in the debrief, all.',
    fields: {
      round: 'The round.',
      release:
        'What the ranking gave this audience of this round. `open`: every team by id. `own` and `hidden`: the viewer’s team alone; the screen gets none. `anonymous`: the viewer’s team by id, the others as rivals with a letter. The facilitator always gets `open`; in the debrief everybody gets `open` or `anonymous`.',
      later: 'More is released in the last review.',
      teams: 'What is released of each company that is released. Show a team that is not here without figures.',
      places: 'Places among all teams, of those that are released; none where `hidden`.',
      own: 'Plans and predictions.',
      causes:
        'Why the numbers changed; empty until the server has worked it out (a moment after the outcome), and in older recordings.',
      held: 'Who held the roles when planning was closed, for the teams under `own` that are known by their id.',
      inner: 'Inner numbers.',
      companyValue:
        'Cash + customer value + brand value at the end; for the facilitator, and for others while it is shown.',
      shocks:
        'What struck the round, in the order in which it was played; where teams are anonymous, nothing that was aimed at another team.',
    },
  },
  ReleasedOutcome: {
    about: 'One company’s round as it is released.',
    fields: {
      weeks: 'Week by week.',
      before: 'Where people stood when the round began.',
      after: 'Where they stood at its end.',
      quarters: 'Quarters that ended in this round.',
      revenue: 'Revenue of the round: the first score.',
      brandValue: 'Brand value at the end: the second score, never added to the first.',
      brandValueBefore: 'Brand value when the round began.',
    },
  },
  Places: {
    about: 'A team’s place on each axis; the axes are never added up.',
    fields: {
      revenue: 'By revenue of all rounds up to this one.',
      'revenue.place': '1 is best; teams that are level share a place.',
      'revenue.of': 'How many teams there are.',
      brandValue: 'By brand value at the end of the round.',
      'brandValue.place': '1 is best; teams that are level share a place.',
      'brandValue.of': 'How many teams there are.',
    },
  },
  Weeks: {
    about:
      'Columns of one team, each with one whole number a week: `revenue` in cents; people at the week’s end in `unaware`, `aware`, `shoppers`, `leads`, `customers`, `loyal`, `rivals`; and in the week `inbound` (leads that came by themselves), `outbound` (leads that calls found), `cold` (leads that gave up), `won` (leads that bought), `repeat` (purchases by customers).',
    fields: {},
  },
  FunnelView: {
    about: 'Where every person of the market stands as one team sees it; the seven add up to the market’s people.',
    fields: {
      unaware: 'Not buying now, do not know the team.',
      aware: 'Not buying now, know it.',
      shoppers: 'Buying now, nobody’s lead.',
      leads: 'The team’s leads, waiting.',
      customers: 'Its customers who bought once.',
      loyal: 'Its customers who came back.',
      rivals: 'Everyone else: leads and customers of the other companies in the team’s market.',
    },
  },
  ShockView: {
    about: 'A shock that struck.',
    fields: {
      ...SHOCK,
      team: 'Team that it was aimed at; null: all. What it did to the market as a whole reached every team either way.',
    },
  },
  ShockAheadView: {
    about: 'A shock that lies ready for a round that is not closed.',
    fields: {
      ...SHOCK,
      team: 'Team that it is aimed at; null: all.',
      round: 'The round that it will strike.',
      announced: 'Teams and screen were told; otherwise only the facilitator sees it.',
    },
  },
  DeckCard: {
    about: 'A card of the facilitator’s deck of shocks.',
    fields: {
      ...SHOCK,
      aims: 'It can be aimed at one team.',
      suggested: 'Rounds in which the scenario suggests it.',
    },
  },
  Quarter: {
    about: 'A quarter of 13 weeks.',
    fields: {
      quarter: 'Its number in the session, from 1.',
      quota: 'Revenue asked for.',
      revenue: 'Revenue taken.',
      hit: 'Revenue reached the quota.',
    },
  },
  OwnOutcome: {
    about: 'The plan that counted in a round.',
    fields: {
      decision: 'What was played.',
      split: 'How chips were shared.',
      source: 'Where each role’s part came from.',
      'source.sales': 'Sales.',
      'source.marketing': 'Marketing.',
      prediction: 'What each role predicted; null without a prediction.',
      'prediction.sales': 'Revenue of the round.',
      'prediction.marketing': 'Brand value at its end.',
      corrections: 'What the facilitator changed while it was planned.',
      adjustments: 'Bonuses and penalties in its budget.',
    },
  },
  HoldersView: {
    about: 'Who held a team’s roles when planning of a round was closed.',
    fields: {
      sales: 'In Sales.',
      'sales[].name': 'Name, as it is now.',
      'sales[].bot': 'A bot played, its own seat or for the person.',
      marketing: 'In Marketing.',
      'marketing[].name': 'Name, as it is now.',
      'marketing[].bot': 'A bot played, its own seat or for the person.',
    },
  },
  CausesView: {
    about:
      'The change of a team’s numbers against the round before, split by exact Shapley values; in round 1 against the house plan from the same start, without luck and shocks. docs/attribution.md tells how.',
    fields: {
      revenue: 'Of the revenue of the round.',
      brandValue: 'Of the brand value at its end.',
      companyValue: 'Of the company value at its end; null where it is not shown.',
    },
  },
  Causes: {
    about:
      'Cents that each factor adds to a change; they sum to it exactly. `sales`, `marketing`: the team’s own plans (Marketing’s with price and focus). `start`: what the round before left the team. `rivals`: the other teams’ plans and what theirs left them. `shocks`. `luck`: that of the round.',
    fields: {},
  },
  InnerOutcome: {
    about: 'Numbers of a round that stay inside a team.',
    fields: {
      awareness: 'Share of people who know the name, 0 to 1.',
      equity: 'What the name is worth to them, 0 to 1.',
      share: 'Share of all units sold in the team’s market, 0 to 1.',
      closingRate: 'Won / worked leads, 0 to 1.',
      repeatRate: 'Repeat purchases / occasions, 0 to 1.',
      leadsByAge: 'Leads waiting at the end by age: 0, 1, 2, 3 and more weeks.',
      grossProfit: 'Revenue less cost of goods.',
      spend: 'Money spent on chips.',
      cash: 'Cash at the end.',
      customerValue: 'Value of the customers the team has.',
    },
  },
  Decision: {
    about: 'All that the market asks of a team for a round.',
    fields: {
      chips: 'Chips on each card.',
      price: 'List price as a multiple of the category price.',
      focus: 'Segment, or `all`.',
    },
  },
  Split: {
    about: 'How a team’s chips are shared.',
    fields: { sales: 'Chips of Sales.', marketing: 'Chips of Marketing.' },
  },
} as const satisfies Partial<ShapeWords>;
