/** What only the debrief can tell: when chips paid, which choice decided most, what part luck had. */
export const hindsight = {
  waiting: 'This is being worked out …',
  progress: '{{done}} of {{all}} choices weighed',
  never:
    'This could not be worked out. The session may have been played before Pasar could do it, or in another version of the market.',
  notShown: 'Rounds with names and rounds without names were mixed, so nothing about the teams is shown here.',
  team: 'Team',
  allTeams: 'All teams',
  round: 'Round {{round}}',
  quarter: 'Q{{quarter}}',
  role: { sales: 'Sales', marketing: 'Marketing' },
  unit: {
    0: '{{sign}}',
    3: 'thousand {{sign}}',
    6: 'million {{sign}}',
    9: 'billion {{sign}}',
    12: 'trillion {{sign}}',
  },
  payback: {
    title: 'When did the money come back?',
    words:
      'What the chips on a card added to gross profit, quarter by quarter: the same game without them, everything else and all luck equal.',
    rounds: 'Chips of round',
    horizon: { tactical: 'Tactical', strategic: 'Strategic' },
    when: { own: '{{share}} in the same round', later: '{{share}} in later rounds', after: '{{share}} after the game' },
    cost_one: '{{count}} chip · {{money}}',
    cost_other: '{{count}} chips · {{money}}',
    times: '× {{times}}',
    paidAtOnce: 'back at once, {{quarter}}',
    paidIn: 'back in {{quarter}}',
    lent: 'back, then lost again',
    notPaid: 'not back',
    after: 'after the game',
    afterShort: 'after',
    noChips: 'No chip was played in this round.',
    figures: 'Figures in {{unit}}.',
    legend:
      'Coin: from here on the chips have earned what they cost, and keep it. Hatched: a loss. Striped: after the last round, the company running on by itself. ×: earned, times what they cost.',
    kept_one: 'Not placed: {{count}} chip. {{money}} stayed in the till; there it is safe and earns nothing.',
    kept_other: 'Not placed: {{count}} chips. {{money}} stayed in the till; there it is safe and earns nothing.',
    apart:
      'Each row stands for itself. Rows do not add up to what all chips did together: two cards that help each other both count what they do together.',
    table: {
      summary: 'The same figures as a table',
      caption: 'Gross profit that chips of round {{round}} added, in {{unit}}',
      card: 'Card',
      chips: 'Chips',
      cost: 'Cost',
      total: 'Earned',
      paid: 'Came back',
    },
  },
  turns: {
    title: 'What decided it',
    words: 'The choice that cost each team most, and the one that gained most.',
    chip: { cost: 'cost most', gain: 'gained most' },
    size: {
      cost: 'more company value was open',
      gain: 'more company value than with the first plan',
    },
    plan: { cost: 'As it was played → better', gain: 'The first plan → as it was played' },
    more: 'Both plans, and how sure it is',
    to: 'to',
    price: 'List price',
    focus: 'Focus',
    all: 'everybody',
    parts: 'That is {{parts}}.',
    part: {
      cash: '{{money}} in the till',
      customerValue: '{{money}} customer value',
      brandValue: '{{money}} brand value',
    },
    revenue: 'Revenue from then on: {{money}}.',
    sure: {
      sure: 'With other luck, too, nothing else weighs more ({{stays}} of {{seeds}}); between {{low}} and {{high}}.',
      likely: 'With other luck it mostly weighs most ({{stays}} of {{seeds}}); between {{low}} and {{high}}.',
      open: 'With other luck something else often weighs more ({{stays}} of {{seeds}}); between {{low}} and {{high}}.',
    },
    ask: 'To talk about:',
    none: '{{team}}: no choice stands out; nothing better was found, and nothing beat the first plan.',
    note: 'Company value = cash + customer value + brand value, at the end. The better plan is the best that was found for this role in this round, without knowing its luck; all other plans, before and after, stay as they were played.',
    cost: {
      none: { what: 'Another plan would have brought more.', ask: 'What would you do otherwise today?' },
      overDiscounted: {
        what: 'The discount sold sooner, and cheaper than it had to.',
        ask: 'Who got a discount and would have bought anyway? How would you have known?',
      },
      leadsCold: {
        what: 'Leads went cold that more hours of closing would have won.',
        ask: 'Who saw that leads were waiting, and what kept the hours elsewhere?',
      },
      noSharedChips: {
        what: 'No chip worked for the other role, where one would have paid.',
        ask: 'What did the other role need from you, and when did you last ask?',
      },
      wrongSegment: {
        what: 'Aiming at other people would have brought more.',
        ask: 'How did you know whom to aim at, and what did you not know?',
      },
      tooCheap: {
        what: 'A higher list price would have brought more.',
        ask: 'What did you fear would happen at a higher price?',
      },
      tooDear: {
        what: 'A lower list price would have brought more in the end.',
        ask: 'What did the higher price have to earn, and for whom was it too much?',
      },
      idle: {
        what: 'Chips stayed in the till that would have paid.',
        ask: 'What held you back from placing them?',
      },
      overspent: {
        what: 'The last chips brought less than they cost.',
        ask: 'Which of these chips would you not buy again, and how could you have noticed?',
      },
      tooTactical: {
        what: 'Much went into this quarter, and too little into what pays later.',
        ask: 'Which pressure of the day decided, and who spoke for later?',
      },
      tooStrategic: {
        what: 'Much went into later, and too little into what sells now.',
        ask: 'What made waiting seem right, and what would have told you otherwise?',
      },
      otherCards: {
        what: 'The same kind of work, on other cards, would have brought more.',
        ask: 'How did you choose between these cards, and what would you look at next time?',
      },
    },
    gain: {
      none: { what: 'The plan brought more than the first plan.', ask: 'What would you do again?' },
      overDiscounted: {
        what: 'Fewer discounts than in the first plan.',
        ask: 'What made you trust that people would buy at the full price?',
      },
      leadsCold: {
        what: 'More hours of closing than in the first plan.',
        ask: 'How did you notice that leads were waiting?',
      },
      noSharedChips: {
        what: 'Chips on work for the other role, which the first plan leaves out.',
        ask: 'How did you come to that, and who asked whom?',
      },
      wrongSegment: {
        what: 'The plan aimed at other people than the first plan.',
        ask: 'What told you whom to aim at?',
      },
      tooCheap: {
        what: 'A higher list price than in the first plan.',
        ask: 'What made you dare the higher price?',
      },
      tooDear: {
        what: 'A lower list price than in the first plan.',
        ask: 'What did you want the lower price to do, and did it?',
      },
      idle: {
        what: 'More chips than in the first plan.',
        ask: 'How did you know that there was more to gain?',
      },
      overspent: {
        what: 'Fewer chips than in the first plan.',
        ask: 'What made you keep the money?',
      },
      tooTactical: {
        what: 'More for later than in the first plan.',
        ask: 'What gave you the patience, and how did you explain it to the other role?',
      },
      tooStrategic: {
        what: 'More for now than in the first plan.',
        ask: 'What told you that it was time to sell?',
      },
      otherCards: {
        what: 'Other cards than in the first plan, for the same kind of work.',
        ask: 'What made you leave the first plan, and what did you look at?',
      },
    },
  },
  luck: {
    title: 'Skill or luck?',
    shares: '{{skill}} of the differences between the teams come from their plans, {{luck}} from luck.',
    little: 'Nearly all of the differences between the teams come from their plans, less than 1 % from luck.',
    alike: 'The teams’ plans led to the same end: there is no difference to explain.',
    note: 'The plans of all rounds were played again with {{seeds}} other lucks, without shocks, and company value at the end was compared.',
  },
};
