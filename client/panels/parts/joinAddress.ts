import type { SessionPart } from '../../../shared/view/sessionPart.ts';

export type JoinAddress = {
  readonly url: string;
  /** The same without the scheme, as people type it: the server's name, and the path after it. */
  readonly typed: readonly [string, string];
  /** Only this device can open it: the server knows no address in a network. */
  readonly onlyHere: boolean;
  /** Other addresses of the same server, for networks with more than one. */
  readonly others: readonly string[];
};

const ONLY_HERE = /^https?:\/\/(localhost|127\.|\[::1\])/i;

/** Whether an address leads every device to itself. */
export const isOnlyHere = (address: string): boolean => ONLY_HERE.test(address);

/** Where participants join, best address first; `origin` is where this page came from. */
export function joinAddress({ addresses, code }: Pick<SessionPart, 'addresses' | 'code'>, origin: string): JoinAddress {
  const reachable = addresses.filter((address) => !isOnlyHere(address));
  const base = reachable[0] ?? origin;
  const url = `${base}/join/${code}`;
  return {
    url,
    typed: [base.replace(/^https?:\/\//, ''), `/join/${code}`],
    onlyHere: isOnlyHere(base),
    others: reachable.slice(1).map((address) => `${address}/join/${code}`),
  };
}
