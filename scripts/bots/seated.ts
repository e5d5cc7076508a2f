import { explain } from '../../shared/bots/explain.ts';
import { play } from '../../shared/bots/play.ts';
import type { Style } from '../../shared/bots/style.ts';
import { stream } from '../../shared/lib/rng.ts';
import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { JoinReply } from '../../shared/protocol/http.ts';
import type { View } from '../../shared/view/parts.ts';
import { openLine, rest } from './line.ts';
import { lockedLine, offerLine, seatedLine } from './lines.ts';

/** How a bot's game ended: with the session, or with a sentence that says what went wrong. */
export type End = { readonly kind: 'debrief' | 'stopped' } | { readonly kind: 'cut'; readonly why: string };

export type Bot = {
  readonly server: string;
  readonly seat: JoinReply;
  readonly style: Style;
  readonly seed: string;
  /** Milliseconds for which it thinks before it moves, half more or less. */
  readonly think: number;
  readonly tell: (line: string) => void;
  readonly stop: AbortSignal;
};

/** How long a bot waits before it thinks again about what was refused, in milliseconds. */
const AFTER_A_NO = 500;

/** Plays one seat over the wire until the session ends, the server lets the bot go, or `stop` is raised. */
export function playSeat({ server, seat, style, seed, think, tell, stop }: Bot): Promise<End> {
  /** Two bots of one team seldom speak in the same breath. */
  const swing = stream(seed, `${seat.seat}/thought`);
  let moving = false;
  let told = false;
  let done: (end: End) => void = () => undefined;
  const ended = new Promise<End>((resolve) => {
    done = resolve;
  });

  const line = openLine(server, seat.token, {
    seen: (audience) => {
      const view = line.view(audience);
      if (view && !told) tell(seatedLine(seat, audience, view, style));
      told = true;
      if (view?.session.stage === 'debrief') end({ kind: 'debrief' });
      else void consider();
    },
    lost: () => tell(`${seat.name} lost the line and comes back`),
    cut: (why) => done({ kind: 'cut', why }),
  });
  const end = (how: End): void => {
    line.close();
    done(how);
  };
  stop.addEventListener('abort', () => end({ kind: 'stopped' }), { once: true });
  if (stop.aborted) end({ kind: 'stopped' });

  const wishesFor = (audience: string): Wish[] => {
    const view = line.view(audience);
    return view?.plan ? play(style, view, stream(seed, `${seat.seat}/${audience}/round:${view.plan.round}`)) : [];
  };
  const restless = (): string | undefined => line.audiences().find((audience) => wishesFor(audience).length > 0);

  /** Moves until there is nothing more to say; what comes in meanwhile is seen in the next turn. */
  async function consider(): Promise<void> {
    if (moving) return;
    moving = true;
    for (let next = restless(); next !== undefined && line.isOpen(); next = restless()) {
      await rest(think * (0.5 + swing.next()));
      await move(next);
    }
    moving = false;
  }

  /** Says all it wishes. Stops at a refusal, and where somebody else moves or offers in between: then it thinks again. */
  async function move(audience: string): Promise<void> {
    const tableOf = (view: View | undefined) => ({
      offer: view?.plan?.offer?.offer ?? null,
      writer: view?.plan?.lastWriter ?? null,
    });
    const before = tableOf(line.view(audience));
    for (const wish of wishesFor(audience)) {
      const view = line.view(audience);
      const now = tableOf(view);
      if (now.offer !== null && now.offer !== before.offer) return;
      if (now.writer !== seat.seat && now.writer !== before.writer) return;
      const answer = await line.ask(wish);
      if (!answer?.ok) {
        await rest(AFTER_A_NO);
        return;
      }
      const said = wish.type === 'LockPlan' && view ? lockedLine(view, explain(style, view)) : offerLine(wish);
      if (said) tell(`${seat.name} ${said}`);
    }
  }
  return ended;
}
