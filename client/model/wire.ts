import type { Refused as HttpRefused } from '../../shared/protocol/http.ts';
import type { Ack as ServerAck } from '../../shared/protocol/serverMessages.ts';

/** The words of the wire as the client's own rooms use them. */
export type Ack = ServerAck;
/** The code of a lawful no. */
export type Refused = HttpRefused['refused'];
/** Why something could not be done: a lawful no, or no answer at all. */
export type Trouble = Refused | 'server/unreachable';
