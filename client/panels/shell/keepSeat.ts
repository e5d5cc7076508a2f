import type { JoinReply } from '../../../shared/protocol/http.ts';
import { keyring } from '../../model/browserKeys.ts';

/** Keeps a seat in this browser; returns the address of its page. */
export function keepSeat({ code, token, seat, name }: JoinReply): string {
  keyring.keep({ kind: 'seat', code, token, seat, name, used: Date.now() });
  return `/play#${code}/${seat}`;
}
