import { deviceId } from './deviceId.ts';
import { browserShelf, createKeyring } from './keyring.ts';

const shelf = browserShelf();

/** The tokens that this browser holds. */
export const keyring = createKeyring(shelf);

/** Random letters by which a session may know this browser again. */
export const thisDevice = (newId: () => string): string | undefined => deviceId(shelf, newId);
