import { Fault } from '../../shared/lab/fault.ts';

/** Says what was wrong with the input and ends with exit code 2. Anything but a Fault is a bug and thrown on. */
export function refuse(error: unknown): never {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exit(2);
}

/** Splits arguments into flags (`--json`) and the rest. Refuses a flag that is not known. */
export function readArguments(
  known: readonly string[],
  args: readonly string[] = process.argv.slice(2),
): { readonly flags: ReadonlySet<string>; readonly rest: readonly string[] } {
  const flags = args.filter((it) => it.startsWith('--'));
  const stranger = flags.find((it) => !known.includes(it));
  if (stranger !== undefined)
    refuse(new Fault(`${stranger}: is not known here${known.length > 0 ? `; known are ${known.join(', ')}` : ''}`));
  return { flags: new Set(flags), rest: args.filter((it) => !it.startsWith('--')) };
}

/** Progress on the terminal's other channel, in one line that is written over; silent where nobody watches. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}
