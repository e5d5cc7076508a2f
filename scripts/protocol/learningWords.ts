import type { ShapeWords } from './words.ts';

/** What the learning check in a view means, field by field. */
export const LEARNING_WORDS = {
  LearningPart: {
    about:
      'Part `learning`. The learning check; null where the session has none, and for observers. docs/learning.md tells more.',
    fields: {
      open: 'The form that can be answered now; null: none.',
      answered: 'How many people have answered each form. Nobody is told who.',
      'answered.before': 'The form before the game.',
      'answered.after': 'The form after it.',
      people: 'People who hold a seat.',
      forms: 'Which form each seat of this role is given now, by id of the seat; empty for everybody else.',
      begun: 'The form before the game cannot be answered any more.',
      ended: 'The form after it cannot be answered any more.',
      shown: 'The projector shows what came of it.',
      explained: 'The explained answers may be shown.',
      before:
        'What came of the form before the game. Null while it can be answered, where fewer than five answered, and for players; for the screen until it is shown.',
      after: 'What came of the form after it, by the same rule.',
      gain: 'What was gained; null where one of the two is missing.',
    },
  },
  Tally: {
    about: 'How a group answered a form.',
    fields: { of: 'So many answered.', right: 'So many of them were right, item by item.' },
  },
  Gain: {
    about:
      'Normalized gain: the part of what was missing before that is there after; at most 1, below 0 where fewer were right after, null where all were right before.',
    fields: { items: 'Item by item.', group: 'Of all items together.' },
  },
  Form: { about: 'One of two parallel forms: item by item they ask for the same idea.', fields: {} },
  Answers: { about: 'The choice for each of the eight items, from 0; null where it was left empty.', fields: {} },
} as const satisfies Partial<ShapeWords>;
