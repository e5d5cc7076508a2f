import type { SessionEvent } from './events.ts';
import type { Hindsight } from './hindsight.ts';
import type { Line } from './state.ts';

type Event = Extract<SessionEvent, { type: 'PaybackFound' | 'ChoiceWeighed' | 'LuckMeasured' }>;

/** What is known of a line in hindsight after one more finding. */
export const withHindsight = (line: Line | undefined, event: Event): Partial<Line> =>
  line ? { hindsight: { ...line.hindsight, ...foundIn(line.hindsight, event) } } : {};

function foundIn(known: Hindsight, event: Event): Partial<Hindsight> {
  switch (event.type) {
    case 'PaybackFound':
      return { payback: { ...known.payback, [event.data.team]: event.data.payback } };
    case 'ChoiceWeighed': {
      const { team, round, roles } = event.data;
      return { weighed: [...known.weighed, { team, round, roles }] };
    }
    case 'LuckMeasured':
      return { luck: event.data.share };
  }
}
