export const ROLES = ['sales', 'marketing'] as const;
export type Role = (typeof ROLES)[number];

export const SALES_CARDS = ['calls', 'closing', 'discount', 'care', 'coaching', 'fieldInsight'] as const;
export const MARKETING_CARDS = ['ads', 'promotion', 'salesKit', 'brand', 'research', 'content'] as const;
export const CARDS = [...SALES_CARDS, ...MARKETING_CARDS] as const;
export type Card = (typeof CARDS)[number];

/** Most chips that one card takes in one round of a session. Experiments may go beyond. */
export const MOST_CHIPS = 3;

/** Chips on each of the twelve cards. */
export type Chips = Record<Card, number>;

export type CardTraits = {
  readonly role: Role;
  /** Tactical work pays within the round; strategic work pays in later ones. */
  readonly horizon: 'tactical' | 'strategic';
  /** Direct work meets one person at a time; indirect work reaches many at once. */
  readonly contact: 'direct' | 'indirect';
  readonly touches:
    | 'shoppers'
    | 'leads'
    | 'customers'
    | 'ownTeam'
    | 'marketing'
    | 'sales'
    | 'everyone'
    | 'prospectsAndCustomers';
  /** When the main effect can be seen. */
  readonly shows: 'now' | 'weeks' | 'months2to6' | 'months5' | 'nextRound' | 'quarters';
};

/** What each card is, as the article tells sales from marketing. The numbers behind it are the scenario's. */
export const CARD_TRAITS: Readonly<Record<Card, CardTraits>> = {
  calls: { role: 'sales', horizon: 'tactical', contact: 'direct', touches: 'shoppers', shows: 'now' },
  closing: { role: 'sales', horizon: 'tactical', contact: 'direct', touches: 'leads', shows: 'now' },
  discount: { role: 'sales', horizon: 'tactical', contact: 'direct', touches: 'leads', shows: 'now' },
  care: { role: 'sales', horizon: 'strategic', contact: 'direct', touches: 'customers', shows: 'months2to6' },
  coaching: { role: 'sales', horizon: 'strategic', contact: 'direct', touches: 'ownTeam', shows: 'months5' },
  fieldInsight: { role: 'sales', horizon: 'strategic', contact: 'direct', touches: 'marketing', shows: 'nextRound' },
  ads: { role: 'marketing', horizon: 'tactical', contact: 'indirect', touches: 'shoppers', shows: 'now' },
  promotion: { role: 'marketing', horizon: 'tactical', contact: 'indirect', touches: 'shoppers', shows: 'weeks' },
  salesKit: { role: 'marketing', horizon: 'tactical', contact: 'indirect', touches: 'sales', shows: 'weeks' },
  brand: { role: 'marketing', horizon: 'strategic', contact: 'indirect', touches: 'everyone', shows: 'quarters' },
  research: { role: 'marketing', horizon: 'strategic', contact: 'indirect', touches: 'ownTeam', shows: 'nextRound' },
  content: {
    role: 'marketing',
    horizon: 'strategic',
    contact: 'indirect',
    touches: 'prospectsAndCustomers',
    shows: 'quarters',
  },
};

export const cardsOf = (role: Role): readonly Card[] => (role === 'sales' ? SALES_CARDS : MARKETING_CARDS);

export const noChips = (): Chips => ({
  calls: 0,
  closing: 0,
  discount: 0,
  care: 0,
  coaching: 0,
  fieldInsight: 0,
  ads: 0,
  promotion: 0,
  salesKit: 0,
  brand: 0,
  research: 0,
  content: 0,
});

/** Chips on the six cards of one role. */
export const chipsOf = (role: Role, chips: Chips): number => cardsOf(role).reduce((sum, card) => sum + chips[card], 0);
