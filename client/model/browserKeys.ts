import { browserShelf, createKeyring } from './keyring.ts';

/** The tokens that this browser holds. */
export const keyring = createKeyring(browserShelf());
