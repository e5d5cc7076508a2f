import * as z from 'zod/mini';
import type { Right } from '../../shared/session/actor.ts';
import { Actor, FIRST_CHAIR } from '../../shared/session/actor.ts';
import { rightOf } from '../../shared/session/rights.ts';
import type { Beside, Named } from '../../shared/view/log.ts';
import type { StoredEvent } from '../store/eventStore.ts';

/** What a token proves: one seat, or a chair of another kind. */
export type Grant = Extract<Actor, { kind: 'facilitator' | 'screen' | 'observer' | 'seat' }>;

/** Whose link it is: a chair that is no seat. */
export type Link = {
  readonly chair: string;
  readonly right: Right;
  readonly label: string;
  /** When it was made, ms since the epoch. */
  readonly at: number;
  readonly hash: string;
};

const ofAccess = <T extends string, S extends z.core.$ZodShape>(type: T, data: S) =>
  z.object({ type: z.literal(type), at: z.int(), by: Actor, data: z.object(data) });

/** What is done with a session as a whole and changes nothing in it. */
export const DEEDS = ['exportSession', 'restoreSession', 'saveTables', 'saveLog'] as const;

/** Facts about who may speak for whom, and what was done with the session. They stand beside its stream and hold no token. */
export const AccessFact = z.discriminatedUnion('type', [
  ofAccess('TokenIssued', {
    hash: z.string(),
    grant: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('facilitator'),
        chair: z.optional(z.string()),
        right: z.optional(z.enum(['lead', 'assistant'])),
      }),
      z.object({ kind: z.literal('screen') }),
      z.object({ kind: z.literal('observer') }),
      z.object({ kind: z.literal('seat'), seat: z.string() }),
    ]),
    /** Of a link, not of a seat. The two with which a session is opened have none in older streams. */
    chair: z.optional(z.string()),
    label: z.optional(z.string()),
  }),
  ofAccess('LinkRevoked', { chair: z.string() }),
  /** Of a PIN only its hash is kept, and until when it can be used, ms since the epoch. */
  ofAccess('PinIssued', { seat: z.string(), hash: z.string(), until: z.int() }),
  /** A PIN was used: every token that the seat had until then is void. */
  ofAccess('SeatHandedOver', { seat: z.string() }),
  ofAccess('DeviceKnown', { seat: z.string(), mark: z.string() }),
  ofAccess('DeedDone', { deed: z.enum(DEEDS), what: z.optional(z.string()) }),
]);
export type AccessFact = z.infer<typeof AccessFact>;

/** The chair of a link that does not say: counted in the order in which links were made. */
const nextChair = (made: number): string => (made === 0 ? FIRST_CHAIR : `c${made + 1}`);

/** The links of one session as its access facts tell: those that are out, by chair, and those that were taken back. */
export class Links {
  readonly #out = new Map<string, Link>();
  readonly #revoked = new Map<string, Link>();

  /** The id of the link that is made next. */
  get next(): string {
    return nextChair(this.#out.size + this.#revoked.size);
  }

  get out(): readonly Link[] {
    return [...this.#out.values()];
  }

  /** Every link there ever was. */
  get all(): readonly Link[] {
    return [...this.#out.values(), ...this.#revoked.values()];
  }

  get(chair: string): Link | null {
    return this.#out.get(chair) ?? null;
  }

  get leads(): number {
    return this.out.filter(({ right }) => right === 'lead').length;
  }

  issued(
    at: number,
    { hash, grant, chair = this.next, label = '' }: Extract<AccessFact, { type: 'TokenIssued' }>['data'],
  ): Link | null {
    if (grant.kind === 'seat') return null;
    const right = grant.kind === 'facilitator' ? rightOf(grant) : grant.kind;
    const link = { chair, right, label, at, hash };
    this.#out.set(chair, link);
    return link;
  }

  revoked(chair: string): Link | null {
    const link = this.get(chair);
    if (!link) return null;
    this.#out.delete(chair);
    this.#revoked.set(chair, link);
    return link;
  }
}

/** What the log says of an access fact; nothing of people who were seated. */
export function besideOf(row: StoredEvent): readonly Beside[] {
  const { type, at, by, data } = AccessFact.parse(row);
  if (type === 'LinkRevoked') return [{ at, by, kind: 'links', what: type, details: data }];
  if (type === 'DeedDone') return [{ at, by, kind: 'files', what: data.deed, details: { what: data.what ?? null } }];
  if (type === 'PinIssued') return [{ at, by, kind: 'people', what: type, details: { seat: data.seat } }];
  if (type !== 'TokenIssued' || data.grant.kind === 'seat') return [];
  const right = data.grant.kind === 'facilitator' ? rightOf(data.grant) : data.grant.kind;
  return [
    {
      at,
      by,
      kind: 'links',
      what: 'LinkIssued',
      details: { chair: data.chair ?? null, right, label: data.label ?? '' },
    },
  ];
}

/** The labels of all links there ever were. */
export function namedIn(rows: readonly StoredEvent[]): readonly Named[] {
  const links = new Links();
  for (const row of rows) {
    const fact = AccessFact.parse(row);
    if (fact.type === 'TokenIssued') links.issued(fact.at, fact.data);
  }
  return links.all;
}
