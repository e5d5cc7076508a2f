import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What the parts of a view that only the facilitator gets mean, field by field. */
export const DESK_WORDS = {
  TablesPart: {
    about: 'Part `tables`. Every team’s draft while a round is planned, for the facilitator only; null otherwise.',
    fields: {
      round: 'The round being planned.',
      teams: 'Drafts by team.',
      'teams{}.budget': 'Chips of the team.',
      'teams{}.split': 'How they are shared.',
      'teams{}.chips': 'Chips on each of the twelve cards.',
      'teams{}.price': 'Price position.',
      'teams{}.focus': 'Segment, or `all`.',
      'teams{}.offer': 'The open offer.',
      'teams{}.extra': 'Milliseconds that each role has beyond the common deadline.',
      'teams{}.extra.sales': 'Sales.',
      'teams{}.extra.marketing': 'Marketing.',
    },
  },
  CoursePart: {
    about:
      'Part `course`. How the workshop ran so far, for the facilitator only; null otherwise. With the agenda of `session.settings.room` it tells whether the workshop is late.',
    fields: {
      startsAt: `When it was to begin by plan, ${MS}; null: nobody said.`,
      marks: 'Every step that was taken, oldest first.',
      'marks[].at': `When, ${MS}.`,
      'marks[].practice': 'In a round that does not count.',
      'marks[].round': 'The round; 0 for the debrief.',
      'marks[].phase': 'What began.',
    },
  },
} as const satisfies Partial<ShapeWords>;
