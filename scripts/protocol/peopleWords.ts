import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What the part with people means, field by field. */
export const PEOPLE_WORDS = {
  PeoplePart: {
    about:
      'Part `people`. Teams, who sits where, who is connected, and which role has locked. The same for every audience but for the lights.',
    fields: {
      teams: 'Teams in their fixed order.',
      'teams[].team': 'Id of the team; the key of all that is given by team.',
      'teams[].name': 'Name to show.',
      'teams[].motif': 'Batik motif to draw it by.',
      'teams[].seats': 'Seats that a person or a bot holds.',
      chairs: 'Links that are out; null for all but a facilitator who leads.',
      removed: 'People who were taken out of the session, by the facilitator; empty for everybody else.',
      'teams[].locked': 'Roles that have locked their plan; empty outside planning.',
    },
  },
  ChairView: {
    about: 'One link that is out.',
    fields: {
      chair: 'Id of the chair; what its holder does is recorded under it.',
      right: 'What the link gives.',
      label: 'What it was called when it was made, such as a name.',
      at: `When it was made, ${MS}.`,
      here: 'Somebody uses it now.',
    },
  },
  SeatView: {
    about: 'One seat.',
    fields: {
      seat: 'Id of the seat, `s1`, `s2` ...',
      name: 'Name to show; unique in the session.',
      roles: 'Roles that the seat holds in its team.',
      bot: 'A bot plays it.',
      here: 'A device is connected; always true for bots.',
      deputy:
        'A bot plays for the person, who keeps the seat: `wish` of the facilitator, or because the person is `away`; null: the person plays.',
      late: 'Came in the middle of this planning, which does not wait for them.',
      light: 'How well its line works; for the facilitator alone. Null for bots, and before the first measure.',
      moved:
        'When this person last asked for something, to ten seconds; for the facilitator alone. Null for bots, and before the first time.',
      allowance: 'Times the planning time of all that this person has; for the facilitator alone.',
    },
  },
  RemovedView: {
    about: 'Somebody who was taken out of the session.',
    fields: {
      seat: 'Id of the seat.',
      name: 'Name to show.',
      blocked: 'They may not come back.',
      until: `When that can be undone no more, ${MS}.`,
    },
  },
  SeatLight: {
    about: 'How well the line of a seat works, as the server measures it every ten seconds.',
    fields: {
      light:
        '`good`: an answer comes within 300 ms. `slow`: it takes longer, or one did not come. `lost`: none came twice in a row, or the device is gone.',
      seen: `When a lost seat was heard last, ${MS}; null otherwise.`,
    },
  },
} as const satisfies Partial<ShapeWords>;
