import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, neither read aloud nor on a projector. */
export const CODE_LETTERS = 'ACDEFHJKMNPRTUVWXY34679';
const CODE_LENGTH = 5;

/** A secret of 128 bits, safe in an address. Only its hash is ever kept. */
export const newToken = (): string => randomBytes(16).toString('base64url');

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newSessionId = (): string => randomBytes(9).toString('base64url');

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** A seed names its algorithm, so that an old recording is never read with a new one. */
export const newSeed = (): string => `pasar1:${randomBytes(16).toString('hex')}`;
