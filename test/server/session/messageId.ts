import { randomBytes } from 'node:crypto';

export const newMessageId = (): string => randomBytes(12).toString('base64url');
