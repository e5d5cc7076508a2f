import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What the facilitator’s words and deeds mean, field by field. */
export const NOTICE_WORDS = {
  NoticesPart: {
    about:
      'Part `notices`. What the facilitator said to this audience since the round began, and gave to its team for this round or the next. The screen gets what was said to all.',
    fields: { posted: 'The latest that stand, oldest first.', adjusted: 'Bonuses and penalties in chips.' },
  },
  NoticeView: {
    about: 'Words of the facilitator.',
    fields: {
      notice: 'Number, rising through the session.',
      team: 'The team it is for; null: all.',
      role: 'The role it is for; null: both.',
      text: 'The words.',
      at: `When it was posted, ${MS}.`,
      receipts: 'Who has confirmed it; null for all but the facilitator.',
      'receipts.read': 'Seats that have.',
      'receipts.of': 'Seats of people for whom it is.',
    },
  },
  AdjustmentView: {
    about: 'A bonus or penalty.',
    fields: {
      round: 'The round in whose budget it is.',
      team: 'The team.',
      chips: 'Chips more; below nought: less.',
      reason: 'Why.',
      at: `When it was given, ${MS}.`,
    },
  },
  CorrectionView: {
    about: 'A change that the facilitator made to a team’s plan; never what was where.',
    fields: {
      roles: 'Roles whose plan is another.',
      split: 'The split is another.',
      reason: 'Why.',
      at: `When it was made, ${MS}.`,
    },
  },
  ScreenView: {
    about: 'What the projector does.',
    fields: {
      shows: '`live`: follows the session. `frozen`: nothing new reaches it. `blank`: it shows no more than the title.',
      since: `Since when, ${MS}; 0 from the start.`,
      byFacilitator: 'The facilitator said so, and the screen cannot undo it.',
    },
  },
} as const satisfies Partial<ShapeWords>;
