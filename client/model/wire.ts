import type { Ack as ServerAck } from '../../shared/protocol/serverMessages.ts';
import type { Refused as HttpRefused } from '../../shared/protocol/http.ts';

/** The words of the wire as the client's own rooms use them. */
export type Ack = ServerAck;
/** The code of a lawful no. */
export type Refused = HttpRefused['refused'];
