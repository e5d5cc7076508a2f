import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './broken.ts';

/** The page as it is now is open to everybody. */
export const audit = async (page: Page): Promise<void> => expect(await broken(page)).toEqual([]);
