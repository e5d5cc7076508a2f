import { LARGEST_SEALED } from '../../shared/protocol/chair.ts';
import type { ShapeWords } from './words.ts';

const MS = 'ms since the epoch by the server’s clock';

/** What facilitators do with a session as a whole, field by field. */
export const CHAIR_WORDS = {
  LinkRequest: {
    about: 'Makes a link for somebody else.',
    fields: {
      id: 'Made up by the client; the same id makes one link only.',
      right: 'What the link gives.',
      label: 'Whose it is, such as a name; may be empty.',
    },
  },
  LinkReply: {
    about: 'The new link.',
    fields: { chair: 'Id of the chair.', token: 'Its token. It is told once: only its hash is kept.' },
  },
  LogReply: { about: 'Everything that facilitators did with the session.', fields: { entries: 'Oldest first.' } },
  LogEntry: {
    about:
      'One thing that was done from a facilitator’s chair: a command that made something happen, or a link or file.',
    fields: {
      at: `When, ${MS}.`,
      chair: 'Id of the chair.',
      right: 'What it gives.',
      label: 'What its link was called.',
      kind: 'What it is about.',
      what: 'Name of the first fact that it made; for links and files what was done.',
      facts: 'Names of the other facts that it made.',
      round: 'The round, if it was about one.',
      team: 'Name of the team, if it was about one.',
      person: 'Name of the person, if it was about one.',
      details: 'Words and numbers of the first fact.',
    },
  },
  KeysRequest: {
    about: 'Asks which of the tokens that a device holds still open something.',
    fields: { tokens: 'The tokens.' },
  },
  KeysReply: {
    about: 'The sessions of these tokens.',
    fields: {
      keys: 'In the order of the question; null: it opens nothing any more.',
      'keys[].code': 'Code of the session.',
      'keys[].title': 'Its title.',
      'keys[].stage': 'The lobby, the rounds, or the debrief.',
      'keys[].people': 'People who hold a seat.',
      'keys[].mayDelete': 'The session may be deleted with this token.',
    },
  },
  DoorReply: {
    about: 'What opening a session takes.',
    fields: { password: 'The facilitators’ password is asked for.' },
  },
  SealedRow: {
    about: 'One stored fact in a file.',
    fields: {
      version: 'Counts 1, 2, 3 ...',
      type: 'What happened.',
      schema: 'Shape of `data`.',
      at: `When, ${MS}.`,
      by: 'Who.',
      data: 'The fact.',
      commandId: 'Id of the command, on the first of its facts.',
    },
  },
  Sealed: {
    about: `A session as the file by which it is moved to another server, up to ${LARGEST_SEALED / 1024 / 1024} MB. It holds every plan and no token; until the debrief it cannot be replayed.`,
    fields: {
      format: 'What the file is.',
      formatVersion: 'Its shape.',
      checksum:
        'SHA-256, in hexadecimal digits, of the JSON text of the list: format, formatVersion, exportedAt, session, code, events, access; each row in both as the list of its fields in the order below.',
      exportedAt: `When it was made, ${MS}. Time that ran is paused with what was left of it then.`,
      session: 'Id of the session.',
      code: 'Its code.',
      events: 'The stream of the session.',
      access: 'The hashes of tokens, the links, and what was done with the session.',
    },
  },
} as const satisfies Partial<ShapeWords>;
