import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What the parts of a view that only the facilitator gets mean, field by field. */
export const DESK_WORDS = {
  TablesPart: {
    about: 'Part `tables`. Every team’s draft while a round is planned, for the facilitator only; null otherwise.',
    fields: {
      round: 'The round being planned.',
      opens: 'Whether each choice is open in this round.',
      'opens.split': 'The split.',
      'opens.price': 'The price.',
      'opens.focus': 'The focus.',
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
      'teams{}.corrections': 'What the facilitator changed, oldest first.',
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
      'marks[].phase': 'What began; of an attempt its beginning alone.',
    },
  },
  CheckView: {
    about:
      'Part `checks` is a list of these, for facilitators only, null otherwise: devices that were tried before the workshop. Kept in memory alone.',
    fields: {
      device: 'An id that the device made up.',
      name: 'What somebody typed there; may be empty.',
      at: `When it was told, ${MS}.`,
      verdicts: 'What it found out, by what was tried.',
    },
  },
  Checked: {
    about:
      'What a device is tried for. `socket`: WebSocket. `polling`: long polling. `line`: the way to the server and back. `drawing`: WebGL or Canvas. `storage`: whether the browser keeps what it is given. `clock`: how far its clock is off. `screen`: its size. `sound`, `language`: what it can say.',
    fields: {},
  },
  Verdict: { about: '`good`; `fair`: it works, with limits; `bad`: nobody can play with it.', fields: {} },
  CheckRequest: {
    about: 'What a device found out about itself. The latest word of a device counts.',
    fields: {
      device: 'An id that the device makes up and keeps for its next try.',
      name: 'A name that somebody typed; may be empty.',
      verdicts: 'One for each thing that is tried.',
    },
  },
  CheckReply: { about: 'The server’s clock.', fields: { at: `Now, ${MS}.` } },
  AsidePart: {
    about:
      'Part `aside`. Results that do not count, for facilitators only; null otherwise: of practice, and of rounds as they were before they were reopened.',
    fields: {
      rounds: 'In the order of the lines.',
      'rounds[].line': 'The line of rounds that it belongs to.',
      'rounds[].kind': '`practice`, or `real`: it counted until it was reopened. Never `attempt`.',
      'rounds[].round': 'The round.',
      'rounds[].teams': 'By team.',
      'rounds[].teams{}.revenue': 'Its revenue.',
      'rounds[].teams{}.brandValue': 'Its brand value at the end.',
    },
  },
} as const satisfies Partial<ShapeWords>;
