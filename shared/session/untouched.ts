import type { PerRole, Round, Table } from './state.ts';

export const NOBODY: PerRole<null> = { sales: null, marketing: null };

type Plan = Pick<Table, 'split' | 'chips' | 'price' | 'focus'>;

/** A table on which this plan lies and nobody has done anything yet; `lockedBy` whom, where it is nobody's to change. */
export const untouchedTable = ({ split, chips, price, focus }: Plan, lockedBy: Table['lockedBy'] = NOBODY): Table => ({
  split,
  chips,
  price,
  focus,
  moves: { sales: [], marketing: [] },
  writer: NOBODY,
  lockedBy,
  byBot: { sales: false, marketing: false },
  extra: { sales: 0, marketing: 0 },
  over: { sales: false, marketing: false },
  prediction: NOBODY,
  offer: null,
  offers: 0,
  lastOffer: null,
  corrections: [],
});

/** Of a round that is still to be played: no time is held or closing, nothing has come of it, and no shock has struck. */
export const UNPLAYED = {
  pausedLeft: null,
  closing: null,
  heldOpen: false,
  used: null,
  held: null,
  outcome: null,
  causes: null,
  struck: [],
  laid: [],
} as const satisfies Partial<Round>;
