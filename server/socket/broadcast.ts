import { randomBytes } from 'node:crypto';
import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import type { Audience } from '../../shared/session/actor.ts';
import { audienceKey } from '../../shared/session/actor.ts';
import type { Session } from '../../shared/session/state.ts';
import { outcomesSource } from '../../shared/view/outcome.ts';
import type { View } from '../../shared/view/parts.ts';
import type { Live } from '../../shared/view/project.ts';
import { audiences, project } from '../../shared/view/project.ts';
import { WHOLE_PARTS } from '../../shared/view/wholeParts.ts';

type Parts = ViewMessage['parts'];
type Sent = {
  n: number;
  parts: Map<string, string>;
  /** The picture that was frozen, and since when, as long as it stands. */
  still: { readonly since: number; readonly view: View } | null;
};

/**
 * Turns changes of one session into view messages: one count per audience, and only the parts that are new, each whole.
 * Numbers are those of one run of the server; another run is another epoch.
 */
export class Broadcast {
  readonly #epoch = randomBytes(6).toString('base64url');
  readonly #sent = new Map<string, Sent>();
  #outcomesOf: readonly unknown[] = [];

  /** The whole view of an audience as it was last told. */
  full(session: Session, live: Live, audience: Audience, at: number): ViewMessage {
    const key = audienceKey(audience);
    const sent = this.#sent.get(key) ?? { n: 0, parts: new Map(), still: null };
    const view = stillOf(session, audience, sent)?.view ?? project(session, live, audience);
    // Whoever is here already gets what is new by the next message; this one only speaks of where that count stands.
    if (!this.#sent.has(key))
      this.#sent.set(key, { n: sent.n, parts: encode(view), still: frozen(session, audience, view) });
    return { audience: key, epoch: this.#epoch, n: sent.n, full: true, at, parts: { ...view } };
  }

  /** What each audience must be told after a change. Audiences that nobody has asked for yet cost nothing. */
  news(session: Session, live: Live, at: number): { readonly audience: Audience; readonly message: ViewMessage }[] {
    const withOutcomes = this.#outcomesMayDiffer(session);
    return audiences(session).flatMap((audience) => {
      const sent = this.#sent.get(audienceKey(audience));
      // A frozen picture stays as it is, whoever comes or goes meanwhile.
      if (!sent || stillOf(session, audience, sent)) return [];
      const view = project(session, live, audience);
      const parts = newParts(sent, view, withOutcomes);
      sent.still = frozen(session, audience, view);
      if (!parts) return [];
      sent.n += 1;
      return [
        {
          audience,
          message: { audience: audienceKey(audience), epoch: this.#epoch, n: sent.n, full: false, at, parts },
        },
      ];
    });
  }

  /** Outcomes are large and rarely new: they are compared only when a round was resolved or the grant is another. */
  #outcomesMayDiffer(session: Session): boolean {
    const now = outcomesSource(session);
    const same = now.length === this.#outcomesOf.length && now.every((it, index) => it === this.#outcomesOf[index]);
    this.#outcomesOf = now;
    return !same;
  }
}

const frozen = ({ screen }: Session, { kind }: Audience, view: View): Sent['still'] =>
  kind === 'screen' && screen.shows === 'frozen' ? { since: screen.since, view } : null;

/** The picture that an audience holds, where it is frozen and has been shown. */
const stillOf = ({ screen }: Session, { kind }: Audience, { still }: Sent): Sent['still'] =>
  kind === 'screen' && screen.shows === 'frozen' && still?.since === screen.since ? still : null;

function newParts(sent: Sent, view: View, withOutcomes: boolean): Parts | null {
  const parts: Parts = {};
  for (const name of WHOLE_PARTS) if (isNew(sent, name, view[name])) Object.assign(parts, { [name]: view[name] });
  const outcomes = withOutcomes ? newOutcomes(sent, view) : null;
  if (outcomes) parts.outcomes = outcomes;
  return Object.keys(parts).length > 0 ? parts : null;
}

function newOutcomes(sent: Sent, view: View): Parts['outcomes'] | null {
  const news: NonNullable<Parts['outcomes']> = {};
  for (const [round, part] of Object.entries(view.outcomes))
    if (isNew(sent, `outcome/${round}`, part)) news[round] = part;
  for (const name of sent.parts.keys()) {
    const round = /^outcome\/(.*)$/.exec(name)?.[1];
    if (round === undefined || view.outcomes[round]) continue;
    sent.parts.delete(name);
    news[round] = null;
  }
  return Object.keys(news).length > 0 ? news : null;
}

function isNew(sent: Sent, name: string, part: unknown): boolean {
  const json = JSON.stringify(part);
  if (sent.parts.get(name) === json) return false;
  sent.parts.set(name, json);
  return true;
}

const encode = (view: View): Map<string, string> => {
  const parts = new Map<string, string>(WHOLE_PARTS.map((name) => [name, JSON.stringify(view[name])]));
  for (const [round, part] of Object.entries(view.outcomes)) parts.set(`outcome/${round}`, JSON.stringify(part));
  return parts;
};
