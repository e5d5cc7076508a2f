/** What every field of a scenario means, by its path: `segments[].people`, `shocks[].effects[demand].factor`. Units and ranges are the schema's. */
export type Words = Readonly<Record<string, string>>;

const CARD_NAMES = {
  calls: 'prospecting calls',
  closing: 'demos and closing',
  discount: 'discount push',
  care: 'account care',
  coaching: 'coaching and hiring',
  fieldInsight: 'field insight',
  ads: 'performance ads',
  promotion: 'launch event',
  salesKit: 'sales kit',
  brand: 'brand campaign',
  research: 'research and segmentation',
  content: 'content and community',
} as const;

type Named = keyof typeof CARD_NAMES;
export const ALL = Object.keys(CARD_NAMES) as Named[];
export const CURVED = ALL.filter((card) => card !== 'care');

/** The same sentence about several cards. */
export const perCard = (path: string, cards: readonly Named[], say: (card: string) => string): Words =>
  Object.fromEntries(cards.map((card) => [`${path}.${card}`, say(CARD_NAMES[card])]));

/** A sentence in both languages. */
const both = (path: string, about: string): Words => ({
  [path]: `${about}, in English and in Indonesian.`,
  [`${path}.en`]: `${about}, in English.`,
  [`${path}.id`]: `${about}, in Indonesian.`,
});

const MARKET: Words = {
  id: 'Name of the scenario for machines: short, unlike any other.',
  version: 'Version of the file; raise it when numbers change.',
  ...both('name', 'Name of the company, as people see it'),
  ...both('story', 'What people read before they play'),
  ...both('product', 'What people buy, as in: a 250 g bag of coffee'),
  currency: 'Currency of all money, by its three letters.',
  categoryPrice: 'List price of one unit at price 1, in cents.',
  chipPrice: 'What one chip costs in one week, in cents.',
  overhead: 'What a team pays a week whatever it does, in cents.',
  startCash: 'Money in the till when the game begins, in cents.',
  rounds: 'Rounds of a workshop.',
  weeksPerRound: 'Weeks of the market in one round; sessions offer 13 or 26.',
  budget: 'Chips a team may place in a round.',
  'budget.start': 'Chips in the first round.',
  'budget.least': 'Fewest chips that low revenue can leave.',
  'budget.most': 'Most chips that high revenue can bring.',
  housePlan:
    'The plan that all companies played before the game, that rivals of parallel markets play, and that counts in round 1 for a team which places nothing.',
  'housePlan.chips': 'Whole chips on each card; together at most budget.start.',
  ...perCard('housePlan.chips', ALL, (card) => `Chips on ${card}.`),
  'housePlan.price': 'List price of the house plan.',
  'housePlan.focus': 'Segment that the house plan aims at: all, or the id of one.',
  quotaGrowth: 'How much more revenue each quarter asks for than the one before.',
  opens: 'The round from which a choice is open.',
  'opens.split': 'From this round the two roles may move chips between them.',
  'opens.price': 'From this round Marketing sets the price.',
  'opens.focus': 'From this round Marketing may aim at one segment.',
  'opens.prediction': 'From this round each role may predict its result.',
  warmUp: 'Rounds of 13 weeks that all companies have played on the house plan when the game begins.',
  start: 'Where companies stand when the game begins, instead of where the warm-up leaves them.',
  'start.awareness': 'Share of people who know the name, in every segment.',
  'start.equity': 'How well people think of the name, in every segment.',
  'start.customers': "Share of the warm-up's customers and leads that is there.",
};

const SEGMENTS: Words = {
  segments: 'The three kinds of buyers.',
  'segments[]': 'One kind of buyer. A person stands for whoever decides to buy: a household, an office, a shop.',
  'segments[].id': 'Name of the segment for machines; a house plan and shocks refer to it.',
  ...both('segments[].name', 'Name of the segment'),
  ...both('segments[].story', 'What kind of buyers they are'),
  'segments[].people': 'People in this segment for each team in the market.',
  'segments[].cycle': "Time between two occasions to buy of a person who is nobody's customer.",
  'segments[].shopping': 'Time that a person shops around before deciding.',
  'segments[].occasion': 'Time between two purchases of a customer.',
  'segments[].basket': 'Units bought at each purchase.',
  'segments[].effort': 'Hours of Sales that one lead takes.',
  'segments[].ease': 'How much easier (or harder, below 0) a lead is won here.',
  'segments[].loyalty': 'How much more (or less, below 0) often customers come back here.',
  'segments[].priceSense': 'How strongly buyers here react to price; 1 is usual.',
  'segments[].messageSense': 'How strongly they react to what Marketing sends; 1 is usual.',
  'segments[].callSense': 'How well reps find them by calling; 1 is usual.',
};

const EFFECTS: Readonly<Record<string, readonly [about: string, fields: Words]>> = {
  demand: [
    'Occasions to buy come more or less often.',
    { segment: 'Where: all, or the id of a segment.', factor: 'How many times as many occasions.' },
  ],
  elsewhere: [
    'Buying elsewhere gets more or less attractive: a rival outside the game cuts its price, or closes.',
    { factor: 'How many times as attractive.' },
  ],
  unitCost: ['A unit costs more or less to make.', { factor: 'How many times as much.' }],
  scandal: [
    'Brand equity is hit once, in the first week.',
    { hit: 'Share of equity that is lost.', softened: 'How much less a name loses that everybody thinks well of.' },
  ],
  chipCost: [
    'Chips on one card cost more or less.',
    { card: 'The card.', factor: 'How many times as much they cost.' },
  ],
  accountLost: [
    'A share of the customers leaves in the first week.',
    { segment: 'Where: all, or the id of a segment.', share: 'Share of the customers who leave.' },
  ],
  interest: ['Shoppers turn to the company more or less: a viral post.', { factor: 'How many times as much.' }],
  hours: ['Sales has more or fewer hours: illness, people lent out.', { factor: 'How many times as many.' }],
};

const PLAY: Words = {
  shocks: "The facilitator's deck of surprises.",
  'shocks[]': 'A surprise that the facilitator may let happen to everybody, or to one team.',
  'shocks[].id': 'Name of the shock for machines; the agenda refers to it.',
  ...both('shocks[].name', 'Name of the shock'),
  ...both('shocks[].story', 'What happened, as it is told to the room'),
  'shocks[].weeks': 'Weeks of the round for which it lasts; 0 is the whole round.',
  'shocks[].effects': 'What it does, one to four things.',
  ...Object.fromEntries(
    Object.entries(EFFECTS).flatMap(([type, [about, fields]]) => [
      [`shocks[].effects[${type}]`, about],
      [`shocks[].effects[${type}].type`, `${type}: ${about}`],
      ...Object.entries(fields).map(([field, say]) => [`shocks[].effects[${type}].${field}`, say]),
    ]),
  ),
  agenda: 'What each round is about, for the facilitator: one entry for each round, in order.',
  'agenda[]': 'One round.',
  'agenda[].round': 'Number of the round, from 1.',
  ...both('agenda[].title', 'Heading of the round'),
  ...both('agenda[].cue', 'A question or cue to read out'),
  'agenda[].shock': 'Id of a shock that suits this round, or null. It happens only if the facilitator says so.',
};

export const FIELD_WORDS: Words = { ...MARKET, ...SEGMENTS, ...PLAY };
