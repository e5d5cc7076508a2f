import type { RightName } from '../../net/chair.ts';

/** The page on which a link of each right is used. */
const PAGE: Readonly<Record<RightName, string>> = {
  lead: '/host',
  assistant: '/host',
  screen: '/screen',
  observer: '/watch',
};

/** The whole link, at the address under which other devices reach the server. */
export const linkAddress = (base: string, right: RightName, token: string): string =>
  `${base}${PAGE[right]}#t=${token}`;
