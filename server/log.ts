import type { Logger } from 'pino';
import { pino } from 'pino';
import { withoutSecrets } from './secrets.ts';

export type Log = Logger;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * The log of the server: one line of JSON per record, or a short line to read when a person watches. Tokens and other
 * secrets are hidden before anything is written, wherever in a record they stand.
 */
export function createLog(level: LogLevel, out: LogStream = process.stderr): Log {
  const print = out.isTTY === true ? readable : JSON.stringify;
  const stream = { write: (line: string) => void out.write(`${print(withoutSecrets(JSON.parse(line)))}\n`) };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: nameLevel } },
    stream,
  );
}

export type LogStream = { readonly isTTY?: boolean; write(text: string): unknown };

const nameLevel = (level: string) => ({ level });

/** `12:03:59 warn  The disk is nearly full {"left":12}` */
function readable(record: unknown): string {
  const { level, time, msg, ...rest } = record as Readonly<Record<string, unknown>>;
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${msg ?? ''}${details}`;
}
