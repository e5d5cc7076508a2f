import * as z from 'zod/mini';
import { plainAgenda } from '../scenario/agenda.ts';
import { Actor } from './actor.ts';
import type { SessionEvent } from './events.ts';
import { EVENT_SCHEMA, Fact } from './events.ts';

/** An event as it was stored: of any past shape. */
export type Stored = {
  readonly type: string;
  readonly schema: number;
  readonly at: number;
  readonly by: unknown;
  readonly data: unknown;
};

/** Where a value stands in an event's data; `*` is every entry of a record. */
type Place = string;

/** What the entry beside which a value is missing says, so that the value can follow from it. */
type Beside = Readonly<Record<string, unknown>>;

/**
 * What the data of an event have gained since a schema: by schema, type and place, what stood for it before there was a
 * word for it. A new field of a scenario or of the market gets one line here, beside a sample of the older shape in the tests.
 */
const GAINED: Readonly<Record<number, Readonly<Record<string, Readonly<Record<Place, (beside: Beside) => unknown>>>>>> =
  {
    1: {
      SessionOpened: {
        'scenario.agenda': ({ rounds }) => plainAgenda(Number(rounds)),
        'scenario.params.price.shield': () => 0,
        'scenario.params.repeat.rivalry': () => 0,
      },
      LineOpened: { 'market.teams.*.price': ({ reference }) => reference },
      RoundResolved: { 'market.teams.*.price': ({ reference }) => reference },
    },
    2: { SessionOpened: { 'settings.market': () => 'shared' } },
    4: { RoundResolved: { shocks: () => [] } },
    6: { RoundOpened: { extra: () => ({}) } },
  };

const isRecord = (value: unknown): value is Beside => typeof value === 'object' && value !== null;

/** The same data with a value where there is none yet. What is no record is left for the schema to refuse. */
function filled(held: unknown, [key, ...rest]: readonly string[], value: (beside: Beside) => unknown): unknown {
  if (key === undefined || !isRecord(held)) return held;
  if (key === '*')
    return Object.fromEntries(Object.entries(held).map(([name, entry]) => [name, filled(entry, rest, value)]));
  if (rest.length > 0) return { ...held, [key]: filled(held[key], rest, value) };
  return Object.hasOwn(held, key) ? held : { ...held, [key]: value(held) };
}

/**
 * Reads a stored event in its present shape, step by step from the schema it was written in. Throws on what no version of
 * Pasar has written: a stream is never read in part.
 */
export function upcast({ type, schema, at, by, data }: Stored): SessionEvent {
  if (!Number.isInteger(schema) || schema < 1 || schema > EVENT_SCHEMA)
    throw new Error(`${type} has schema ${schema}; this Pasar knows 1 to ${EVENT_SCHEMA}`);
  let present = data;
  for (let step = schema; step < EVENT_SCHEMA; step += 1)
    for (const [place, value] of Object.entries(GAINED[step]?.[type] ?? {}))
      present = filled(present, place.split('.'), value);
  return { ...Fact.parse({ type, data: present }), at: z.int().parse(at), by: Actor.parse(by) };
}
