/** Number of this protocol; a client that speaks another is refused in the handshake. Raised with `SCHEMAS` by `npm run protocol`. */
export const PROTOCOL = 2;

/** The header that every answer over HTTP says the protocol in. */
export const PROTOCOL_HEADER = 'pasar-protocol';

/** Fingerprint of all that goes over the wire under this number: a schema cannot change and the number stay. */
export const SCHEMAS = '2e3be16fdc906d4f';
