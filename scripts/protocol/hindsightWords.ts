import type { ShapeWords } from './words.ts';

/** What the parts of a view that only the debrief has mean, field by field. */
export const HINDSIGHT_WORDS = {
  PaybackPart: {
    about:
      'Part `payback`. When chips earned their money back; null before the debrief. docs/payback.md tells what the numbers mean.',
    fields: { teams: 'By company, as in outcomes; a company comes when it is worked out.' },
  },
  Payback: {
    about: 'The chips of one company, card by card and round by round.',
    fields: {
      played: 'Quarters that were played.',
      runOff: 'Quarters after them, in which the company runs on by itself.',
      rows: 'One for each round and card with chips.',
      kept: 'Chips that were not placed.',
      'kept[].round': 'In this round.',
      'kept[].chips': 'So many.',
      'kept[].cents': 'Money that so stayed in the till.',
    },
  },
  PaybackRow: {
    about: 'What the chips of one card in one round earned, and when.',
    fields: {
      round: 'The round.',
      card: 'The card.',
      chips: 'Chips on it.',
      cost: 'Money that they cost.',
      profits:
        'Gross profit that there would not have been without them, quarter by quarter from `from` to the last of the run-off.',
      from: 'The quarter in which the round began; quarters count from 1.',
      paidIn:
        'The quarter from whose end on they have earned their cost, and keep it; null: not within these quarters.',
    },
  },
  AttemptsPart: {
    about: 'Part `attempts`. Past rounds that were tried once more, beside what counts; null before the debrief.',
    fields: {
      left: 'How many more there may be.',
      attempts: 'Oldest first, the one that runs included; those that were called off are not told.',
    },
  },
  CommitmentView: {
    about:
      'Part `commitments` is a list of these, null before the debrief and for screen and observer: what people show to the facilitators of what they take along. A role learns only which of its own seats show something.',
    fields: {
      seat: 'Id of the seat.',
      at: 'When it was shown or last changed, ms since the epoch by the server’s clock.',
      told: 'The words and whose they are; for facilitators, null otherwise.',
      'told.remember': 'What the person takes along.',
      'told.will': 'What the person will do.',
      'told.until': 'By which day, `2026-12-31`; null: no day.',
      'told.name': 'Name of the person.',
      'told.team': 'Id of the team.',
      'told.roles': 'Roles of the seat.',
    },
  },
  AttemptView: {
    about: 'A round that was tried once more.',
    fields: {
      line: 'Its line of rounds.',
      round: 'The round.',
      number: '2 for the first such attempt at this round; the official result is 1.',
      running: 'It is being played.',
      teams: 'Ids of the teams that plan it again. A waiting team’s view is that of the debrief.',
      sides: 'By company, as in outcomes. Where teams are anonymous and not all try again, the own team alone.',
      'sides{}.first': 'What counts.',
      'sides{}.second': 'What was tried; null until its review.',
    },
  },
  AttemptSide: {
    about: 'What a team planned in a round, and what came of it.',
    fields: {
      decision: 'The plan.',
      split: 'How chips were shared.',
      source: 'Why each role’s part counted.',
      'source.sales': 'Sales.',
      'source.marketing': 'Marketing.',
      revenue: 'Revenue of the round.',
      grossProfit: 'Gross profit of the round.',
      brandValue: 'Brand value at its end.',
      companyValue: 'Company value at its end; null where it is not shown.',
      share: 'Share of the market.',
      quarters: 'Quarters that ended in the round.',
    },
  },
  TurnsPart: {
    about: 'Part `turns`. What decided each team’s result, and what part luck had; null before the debrief.',
    fields: {
      working: 'The server is at work on this part or on `payback`.',
      done: 'Rounds of teams that are weighed.',
      all: 'How many there are.',
      teams: 'Turning points by company, as in outcomes; a company comes when all its choices are weighed.',
      luck: 'Skill and luck; null until it is measured.',
    },
  },
  TurningPoint: {
    about: 'A choice that decided most of a team’s result. Money is what the better plan brings above the worse.',
    fields: {
      turn: '`cost`: the better plan is `other`, the best that was found. `gain`: it is `played`, and `other` is the house plan.',
      round: 'The round.',
      role: 'Who chose.',
      size: 'Company value at the end: the sum of the next three.',
      cash: 'Of it, money in the till.',
      customerValue: 'Of it, customer value.',
      brandValue: 'Of it, brand value.',
      revenue: 'Revenue of this round and the later ones.',
      low: 'The least that the size is, with the session’s luck and with that of other seeds.',
      high: 'The most.',
      stays: 'In so many other lucks no other choice of the team weighs more.',
      seeds: 'Of so many.',
      flaw: 'What the worse plan did wrong.',
      most: 'Chips that the role could place.',
      played: 'What it played.',
      other: 'What is beside it.',
    },
  },
  RolePlan: {
    about: 'One role’s part of a plan.',
    fields: {
      chips: 'Chips by card.',
      price: 'List price as a multiple of the category price; null for Sales.',
      focus: 'Segment, or `all`; null for Sales.',
    },
  },
  Flaw: {
    about:
      'What a plan does wrong beside a better one: told by the largest difference. `idle`: too few chips placed; `overspent`: too many; `noSharedChips`: none on the card that works for the other role; `otherCards`: none of the other words; `none`: nothing.',
    fields: {},
  },
  LuckShare: {
    about:
      'What makes the differences between teams, with the plans that were played under other lucks; the shares add up to 1, or are both 0.',
    fields: { seeds: 'So many lucks.', skill: 'Share of the plans.', luck: 'Share of luck.' },
  },
} as const satisfies Partial<ShapeWords>;
