import { LARGEST_MESSAGE } from '../../shared/protocol/clientMessages.ts';
import { PROTOCOL, PROTOCOL_HEADER } from '../../shared/protocol/version.ts';

/** Messages of one chair: this many at once, and as many again spread over these seconds. */
export const ALLOWANCE = { points: 60, duration: 3 } as const;

/** Wrong codes that one network address may try in a minute. */
export const WRONG_CODES = 60;

export const OPENING = `# The protocol

Everything a client or a bot needs to play Pasar, version ${PROTOCOL} of the wire. This page is written by \`npm run protocol\` from the
schemas that the server itself parses with; do not edit it by hand.

In short: get a token over HTTP, open a socket.io connection with it, draw the views that come, and send wishes. The server
decides everything; a view says what may be done now, so a client holds no rule.

## A session

1. **Lobby.** People join with the session's code. Each team has two roles, Sales and Marketing; a seat is a place in a role,
   and several people may share a role. Bots can fill empty roles; a person who joins takes a bot's place.
2. **Rounds.** Each goes through four phases: \`briefing\`, \`planning\`, \`market\`, \`review\`. In planning each role puts its chips
   on its six cards and locks. When planning closes, the market runs for the round's weeks and answers with an outcome.
3. **Debrief.** Everything is released to everybody, and the recording can be fetched.

Planning closes when its time is up, when the facilitator says so, or early when everyone who is connected has locked. A person may have
more time than all: then every other role is closed at the common deadline (\`time/up\`), and planning waits for theirs. What counts
for each role is its locked plan; else its draft, if it has a chip and fits; else what \`plan.ifSilent\` says: the last round's plan (in
round 1 the house plan), the house plan, or a bot's.`;

export const JOINING = `## HTTP

JSON in and out, bodies up to 8 KB. Every answer that is not 2xx has the body \`{ "refused": code }\` with a code from
[Rejections](#rejections). A request that creates something carries an \`id\` that the client makes up: sent again with the same id
within ten minutes it gets the same answer and creates nothing more, so a client may repeat it whenever it is in doubt.
Every answer says in the header \`${PROTOCOL_HEADER}\` which version the server speaks.`;

export const SOCKET = `## The socket

socket.io 4 at the default path \`/socket.io\`, WebSocket or long polling (\`transports: ['websocket', 'polling'], tryAllTransports: true\`
gets through most proxies). Connect with \`auth: { protocol: ${PROTOCOL}, token }\`:`;

export const AFTER_HANDSHAKE = `A handshake that is refused comes back as \`connect_error\` whose \`message\` is the code: \`token/unknown\`,
\`protocol/other-version\` or \`message/malformed\`; trying again does not mend these. The token alone says who this is; no message can
carry an actor or a time.

Then the server sends \`welcome\`, and a full \`view\` for every audience of this socket. Names of the events: the client sends
\`message\` only; the server sends \`welcome\`, \`view\`, \`released\` and \`sign\`.

**The newest device wins.** A seat is held by one socket. When its token arrives on another socket, that one gets the seat at once; the
older one is told \`released\` and cut off, and must not come back by itself. Tokens of facilitators, screens
and observers may be open on several devices.

**Links.** A facilitator who leads can make more tokens, each for a chair with a right, and take them back: whoever holds one is told
\`released\` and cut off, and the token is refused \`token/revoked\` from then on. What each right allows stands in [facilitators.md](facilitators.md).

**Signs.** A seat's socket gets the event \`sign\` at once and every ten seconds, with an acknowledgement callback and nothing else. Call it
at once (\`socket.on('sign', (answer) => answer())\`): the server measures the way there and back and shows the facilitator a light for the seat.
Who does not answer loses nothing but the light.

**Coming back.** After a broken connection connect again with the same token: the seat, its draft and its locks are as they were.
There is nothing else to resume.`;

export const ASKING = `### What a client sends

One event, \`message\`, always with an acknowledgement callback (\`emitWithAck\`):`;

export const ACKS = `**What an answer means.** \`ok: true\` is sent after the wish has been stored for good, and after the views that it changed. A wish
that is already as wished (three chips where three lie) is granted too. \`ok: false\` changes nothing.

**Ids and retries.** The id belongs to the wish, not to the sending. When no answer comes (a broken line, silence for some
seconds), send the same message again with the same id until an answer comes: a wish that was carried out is not carried out twice, and
gets the same answer. A new wish needs a new id. \`store/unavailable\` and \`message/too-many\` decide nothing: send the same id again later.

**The round in a wish** says which round is meant. A wish for another round is refused with \`round/other\`, so that a late message
cannot touch the next round.

**Limits.** A message is at most ${LARGEST_MESSAGE} bytes of JSON (UTF-8); above that it is refused with \`message/too-large\`, and far above the
connection is cut. A chair may send ${ALLOWANCE.points} messages in ${ALLOWANCE.duration} seconds, all kinds counted; above that \`message/too-many\`. One network address may
try ${WRONG_CODES} wrong codes in a minute, then \`code/too-many\`; a right one still passes, up to 600 wrong ones. It
may open 120 sessions in a minute. Unknown fields are refused with \`message/malformed\`.`;

export const VIEWS = `### Views

A view is all that one audience may see, in parts. It is sent in messages that hold only the parts that are new:`;

export const VIEW_RULES = `How to apply one, for each audience on its own:

| the message | what to do |
| --- | --- |
| \`full\`, and its epoch is new, or its \`n\` is not below the one held | forget what is held; take all parts, \`epoch\` and \`n\` |
| not \`full\`, same epoch, \`n\` is one above the one held | replace the parts that are there; keep the others |
| same epoch, and \`n\` is not above the one held (\`full\`: below it) | drop it: it is old |
| anything else: a gap in \`n\`, or an epoch of which no full view came | send \`AskView\`; a full view comes for every audience |

A part is never partial: what is there replaces the whole part; what is missing has not changed; \`null\` means that there is none
now (\`plan\` outside planning, for instance). \`outcomes\` alone is applied entry by entry: a round that is named replaces that round, \`null\`
takes it away, a round that is not named stays. The epoch changes when the server was started anew.

### The server's clock

Every time on the wire is milliseconds since the epoch by the server's clock. To show a countdown, estimate how far your clock is off:
send \`ReadClock\`, note your time before (\`sent\`) and after (\`received\`), and take \`ack.at - (sent + received) / 2\`. Of several estimates
keep the one with the shortest round trip; ask again every minute or so.`;

export const BOT_NOTES = `## A bot in full

This one runs as it stands, in a checkout of Pasar: \`node docs/exampleBot.mjs http://127.0.0.1:3000 CODE\`. It joins where a person is needed most,
keeps its view, and plans whenever it may.`;
