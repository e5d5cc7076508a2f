import { randomBytes } from 'node:crypto';
import type { JoinReply } from '../../shared/protocol/http.ts';
import type { Asked } from './asked.ts';
import { readAsked, USAGE } from './asked.ts';
import { playSeat } from './seated.ts';
import { sitDown } from './sitDown.ts';

export type Terminal = { readonly out: (line: string) => void; readonly err: (line: string) => void };

/** What the shell is told: all went well, something was refused, the command line is wrong, or somebody pressed Ctrl-C. */
export const EXIT = { well: 0, refused: 1, misread: 2, stopped: 130 } as const;

/** Seats bots in a live session and plays them to its end; gives back the exit code. */
export async function seatBots(args: readonly string[], { out, err }: Terminal, stop: AbortSignal): Promise<number> {
  if (args.includes('--help')) {
    out(USAGE);
    return EXIT.well;
  }
  const asked = readAsked(args, () => randomBytes(4).toString('hex'));
  if (!asked.ok) {
    err(`bots: ${asked.error}`);
    err(USAGE);
    return EXIT.misread;
  }
  const seats = await sitDownAll(asked.value, err);
  if (!seats) return EXIT.refused;
  const { server, seed, think, styles } = asked.value;
  out(`${seats.length} ${seats.length === 1 ? 'bot' : 'bots'} in session ${asked.value.code}, seed ${seed}`);
  const ends = await Promise.all(
    seats.map(async (seat, index) => {
      const style = styles[index % styles.length] ?? 'balanced';
      const end = await playSeat({ server, seat, style, seed, think, tell: out, stop });
      if (end.kind === 'cut') err(`${seat.name} got up: ${end.why}`);
      return end;
    }),
  );
  if (stop.aborted) {
    out('Stopped. The seats stay taken.');
    return EXIT.stopped;
  }
  if (ends.some(({ kind }) => kind === 'debrief')) out('The session has ended: the debrief is open.');
  return ends.some(({ kind }) => kind === 'cut') ? EXIT.refused : EXIT.well;
}

/** One after the other, so that each finds the place where it is needed most. Null, and why, when one is refused. */
async function sitDownAll(
  { server, code, seats, namePrefix }: Asked,
  err: (line: string) => void,
): Promise<JoinReply[] | null> {
  const taken: JoinReply[] = [];
  for (let number = 1; number <= seats; number += 1) {
    const seat = await sitDown(server, code, `${namePrefix} ${number}`);
    if (!seat.ok) {
      err(`bots: ${seat.error}${number > 1 ? ` ${number - 1} of ${seats} had sat down.` : ''}`);
      return null;
    }
    taken.push(seat.value);
  }
  return taken;
}
