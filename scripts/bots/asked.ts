import { parseArgs } from 'node:util';
import type { Style } from '../../shared/bots/style.ts';
import { STYLES } from '../../shared/bots/style.ts';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import { LONGEST_NAME } from '../../shared/session/settings.ts';

/** Where the bots sit down, how many, and how they play. */
export type Asked = {
  /** The server's address, without a slash at its end. */
  readonly server: string;
  readonly code: string;
  readonly seats: number;
  /** The style of each seat in turn. */
  readonly styles: readonly Style[];
  readonly namePrefix: string;
  /** The same seed and the same views give the same play. */
  readonly seed: string;
  /** How long a bot looks at a new state before it moves, in milliseconds. */
  readonly think: number;
};

export const USAGE = `npm run bots -- --join http://127.0.0.1:3000/join/A3X7K [--seats 8] [--style balanced]
  --join URL          the join link of a session, or its code alone for a server on port 3000 of this machine
  --seats N           how many bots sit down, 1 to 100; default 1
  --style STYLE       ${STYLES.join(', ')},
                      or mixed: each seat another one; default balanced
  --name-prefix NAME  what they are called before their number; default Robo
  --seed TEXT         makes their whims repeatable; default: another one every time
  --think MS          how long they think before they move, 0 to 60000; default 800`;

const MOST_SEATS = 100;
const LONGEST_THOUGHT = 60_000;
/** Room that a name needs for its number. */
const NUMBER = 4;
const OWN_SERVER = 'http://127.0.0.1:3000';

/** Reads a command line. Fails with one line for the first thing that is wrong, which names it and its range. */
export function readAsked(args: readonly string[], freshSeed: () => string): Result<Asked, string> {
  const given = options(args);
  if (!given.ok) return given;
  const { join, seats, style, 'name-prefix': prefix, seed, think } = given.value;
  if (join === undefined) return fail('--join is missing: the join link of a session');
  const place = placeOf(join);
  if (!place)
    return fail(`--join must be a join link such as ${OWN_SERVER}/join/A3X7K, or a code, not ${JSON.stringify(join)}`);
  const count = whole(seats, 1, MOST_SEATS);
  if (count === null)
    return fail(`--seats must be a whole number from 1 to ${MOST_SEATS}, not ${JSON.stringify(seats)}`);
  const ms = whole(think, 0, LONGEST_THOUGHT);
  if (ms === null)
    return fail(`--think must be milliseconds from 0 to ${LONGEST_THOUGHT}, not ${JSON.stringify(think)}`);
  const styles = style === 'mixed' ? STYLES : STYLES.filter((it) => it === style);
  if (styles.length === 0)
    return fail(`--style must be one of ${STYLES.join(', ')}, mixed, not ${JSON.stringify(style)}`);
  const namePrefix = prefix.trim();
  if (namePrefix === '' || namePrefix.length > LONGEST_NAME - NUMBER)
    return fail(`--name-prefix must have 1 to ${LONGEST_NAME - NUMBER} letters, not ${JSON.stringify(prefix)}`);
  return ok({ ...place, seats: count, styles, namePrefix, seed: seed ?? freshSeed(), think: ms });
}

function options(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        join: { type: 'string' },
        seats: { type: 'string', default: '1' },
        style: { type: 'string', default: 'balanced' },
        'name-prefix': { type: 'string', default: 'Robo' },
        seed: { type: 'string' },
        think: { type: 'string', default: '800' },
      },
    });
    return ok(values);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const whole = (text: string, least: number, most: number): number | null =>
  /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

/** A join link as people get it, with or without `http://`; or a code. Null for anything else. */
export function placeOf(text: string): { server: string; code: string } | null {
  const given = text.trim();
  const code = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (/^[A-Za-z0-9]{3,12}$/.test(given)) return { server: OWN_SERVER, code: code(given) };
  const url = URL.parse(/^https?:\/\//i.test(given) ? given : `http://${given}`);
  const found = url && /^\/join\/([A-Za-z0-9-]+)\/?$/.exec(url.pathname)?.[1];
  return url && found ? { server: url.origin, code: code(found) } : null;
}
