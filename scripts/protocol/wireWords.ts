import { LARGEST_RECORDING } from '../../shared/replay/recording.ts';
import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What messages, requests and the small words mean, field by field. */
export const WIRE_WORDS = {
  Handshake: {
    about: 'What a socket sends as `auth` when it connects.',
    fields: { protocol: 'Number of this protocol.', token: 'The token; it alone says who this is.' },
  },
  ClientMessage: {
    about: 'The one message that a client sends, as event `message` with an acknowledgement callback.',
    fields: { id: 'The client’s own id of this wish.', wish: 'One of the wishes below.' },
  },
  MessageId: {
    about: 'An id that the client makes up, new for each wish and kept when the wish is sent again. Random letters do.',
    fields: {},
  },
  Ack: {
    about: 'The answer to every message.',
    fields: { ok: 'Granted, or refused.', at: `When it was answered, ${MS}.`, refused: 'Why not.' },
  },
  Welcome: {
    about:
      'Event `welcome`: the first message on a socket, and again when the seat has moved to another role. Forget views of audiences that it does not name.',
    fields: {
      at: `When it was sent, ${MS}.`,
      session: 'Id of the session.',
      seat: 'The seat that the token stands for; null for everybody else.',
      chair: 'The chair whose link it is; null for a seat.',
      audiences: 'Whose views follow; a seat that holds both roles gets two.',
    },
  },
  Audience: {
    about:
      'Everyone who gets the same view. Its key in view messages is `facilitator` (who leads), `assistant`, `screen`, `observer`, or `team/role` such as `kawung/sales`.',
    fields: { kind: 'Which audience.', team: 'Id of the team.', role: 'The role.' },
  },
  Released: {
    about:
      'Event `released`: the last message on a socket that the server lets go. Do not connect again with this token unless a person asks for it.',
    fields: {
      because:
        '`newer-device`: the seat was opened elsewhere. `session-gone`: the session was deleted. `link-revoked`: the link was taken back. `seat-moved`: the seat went to another device by a PIN, and this token is void. `seat-removed` and `seat-blocked`: the facilitator took the person out of the session; if that is undone, the token works again.',
    },
  },
  ViewMessage: {
    about: 'Event `view`: the parts of a view that are new.',
    fields: {
      audience: 'Key of the audience whose view it is.',
      epoch: 'One run of the server’s count; another epoch means that the count began anew.',
      n: 'Counts the messages of this audience in this epoch.',
      full: 'It holds the whole view.',
      at: `When it was sent, ${MS}.`,
      parts: 'The parts, each whole. A part that is missing has not changed; null means that there is none now.',
      'parts.scenario': 'The market being played.',
      'parts.people': 'Teams and seats.',
      'parts.session': 'Where the session stands.',
      'parts.plan': 'The role’s table.',
      'parts.sight': 'What the role knows of the market.',
      'parts.projection': 'Where the role’s draft may lead.',
      'parts.notices': 'What the facilitator said and gave.',
      'parts.tables': 'All drafts.',
      'parts.course': 'How the workshop ran so far.',
      'parts.checks': 'Devices that were tried.',
      'parts.aside': 'Results that do not count.',
      'parts.payback': 'When chips earned their money back.',
      'parts.turns': 'What decided each team’s result.',
      'parts.learning': 'The learning check.',
      'parts.attempts': 'Rounds that were tried once more.',
      'parts.commitments': 'What people take along, for facilitators.',
      'parts.outcomes':
        'Rounds that are new, by round number; null takes a round back. Rounds that are not named stay.',
    },
  },
  Cents: { about: 'Money in hundredths of the scenario’s currency; may be negative.', fields: {} },
  Chips: { about: 'Chips on each of the twelve cards.', fields: {} },
  Card: { about: 'One of the twelve cards; six belong to each role.', fields: {} },
  Role: { about: 'A role of a team.', fields: {} },
  Right: {
    about:
      'What a link gives. A `lead` may do everything; an `assistant` runs the room; a `screen` shows what everybody may see; an `observer` sees of rounds that were reviewed what the screen showed of them.',
    fields: {},
  },
  Focus: { about: '`all`, or the id of the segment that messages aim at.', fields: {} },
  Motif: { about: 'The motif of a team, also its id.', fields: {} },
  Pace: {
    about:
      'Who moves a session from step to step: the facilitator; the clock (and the facilitator); or any player (and the facilitator).',
    fields: {},
  },
  Language: { about: 'Indonesian or English.', fields: {} },
  PlanSource: {
    about:
      'Why a role’s plan counted: it was locked; it was a draft with a chip that fitted; the last round’s plan stood in for it; the house plan did (round 1); a bot played for it; in a second attempt it is what was played the first time. All but the first two are trimmed to the budget.',
    fields: {},
  },
  Can: { about: 'Whether something may be done now: `true`, or the code with which it would be refused.', fields: {} },
  Rejection: { about: 'A code of the closed list of lawful refusals.', fields: {} },
  HostRequest: {
    about: 'Opens a session.',
    fields: {
      id: 'Made up by the client; the same id opens one session only.',
      scenario: 'Id from `GET /api/scenarios`.',
      teams: 'Number of teams.',
      settings: 'What the facilitator chooses.',
    },
  },
  HostReply: {
    about: 'The session and the tokens of its two chairs.',
    fields: {
      session: 'Id of the session.',
      code: 'Code with which people join.',
      facilitatorToken: 'Token of the facilitator. Keep it: it is told once.',
      screenToken: 'Token of the projector.',
    },
  },
  AloneRequest: {
    about: 'Opens and starts a session for one person, with bots in every other seat, at the players’ own pace.',
    fields: {
      id: 'Made up by the client; the same id opens one session only.',
      role: 'Role of the person.',
      language: 'Language of the session.',
      name: 'Name to show.',
    },
  },
  ScenarioOffer: {
    about: 'A scenario that can be hosted.',
    fields: {
      id: 'What `POST /api/sessions` takes.',
      name: 'Its name.',
      story: 'What it is about.',
      rounds: 'Rounds that it is made for.',
    },
  },
  JoinPreview: {
    about: 'What anyone with the code may see before they sit down.',
    fields: {
      code: 'The code.',
      title: 'Title of the session.',
      language: 'Language of the session.',
      stage: 'The lobby, the rounds, or the debrief: in the debrief nobody can join any more.',
      teams: 'Teams in their order.',
      'teams[].team': 'Id.',
      'teams[].name': 'Name to show.',
      'teams[].motif': 'Motif.',
      'teams[].sales': 'Names of the people in Sales; bots are left out.',
      'teams[].marketing': 'The same for Marketing.',
    },
  },
  JoinRequest: {
    about: 'Takes a seat. A bot in that role gets up; several people may share a role.',
    fields: {
      id: 'Made up by the client; the same id takes one seat only.',
      name: 'Name to show.',
      team: 'Id of a team, or null: where a person is needed most.',
      role: 'A role, or null: where a person is needed most.',
      device:
        'Random letters that the device keeps and sends whenever it joins; may be left out. The server keeps a mark of them that holds for this session only: who is blocked does not come again from the same device.',
    },
  },
  PinRequest: { about: 'Asks for a PIN for a person’s seat.', fields: { seat: 'Id of the seat.' } },
  PinReply: {
    about: 'Six digits that give the seat to the next device that sends them. An older PIN of the seat is void.',
    fields: { pin: 'The digits.', until: `When they no longer work, ${MS}.` },
  },
  PinUse: {
    about: 'Takes a seat over by its PIN. The device that had it is let go at once.',
    fields: {
      id: 'Made up by the client; the same id uses one PIN only.',
      pin: 'Six digits.',
      device: 'As in `JoinRequest`.',
    },
  },
  JoinReply: {
    about: 'The seat and its token.',
    fields: {
      session: 'Id of the session.',
      code: 'Its code.',
      token: 'Token of the seat. Keep it: it is told once, and is the way back into the seat.',
      seat: 'Id of the seat.',
      name: 'The name as it was taken: a second Budi becomes Budi 2.',
    },
  },
  Refused: { about: 'Body of every answer that is not 2xx.', fields: { refused: 'Why not.' } },
  Recording: {
    about: `A whole session as a file. Readers refuse what is larger than ${LARGEST_RECORDING / 1024 / 1024} MB. It holds the seed and every plan, and no token.`,
    fields: {
      format: 'What the file is.',
      formatVersion: 'Its shape.',
      modelVersion: 'Version of the market model.',
      exportedAt: `When it was made, ${MS}.`,
      events: 'Every recorded fact, in order.',
      'events[].version': 'Counts 1, 2, 3 ...',
      'events[].type': 'What happened, in the past tense.',
      'events[].schema': 'Shape of `data`.',
      'events[].at': `When, ${MS}.`,
      'events[].by': 'Who.',
      'events[].data': 'The fact.',
    },
  },
} as const satisfies Partial<ShapeWords>;
