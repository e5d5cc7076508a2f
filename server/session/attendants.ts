import type { Clock } from '../clock.ts';
import type { Lab } from '../lab/lab.ts';
import type { Log } from '../log.ts';
import { BotSeats } from './botSeats.ts';
import { Deputies } from './deputies.ts';
import { Explainer } from './explainer.ts';
import { Hindsight } from './hindsight.ts';
import { LearningBox } from './learningBox.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';
import { Projections } from './projections.ts';
import { Timekeeper } from './timekeeper.ts';

export type Attendants = {
  readonly projections: Projections;
  readonly hindsight: Hindsight;
  readonly learning: LearningBox;
  /** To be called after every change of the session or of presence. */
  readonly attend: () => void;
  /** Resolves when what was asked before is stored. */
  readonly stop: () => Promise<void>;
};

/** All that acts on a session by itself while the server runs: the clock, bots, projections, causes, and what is seen in hindsight. */
export function attendTo(
  live: LiveSession,
  presence: Presence,
  clock: Clock,
  log: Log,
  lab: Lab,
  thinking?: number,
): Attendants {
  const projections = new Projections(live, presence, clock, log, lab);
  const hindsight = new Hindsight(live, presence, clock, log, lab);
  const learning = new LearningBox(live);
  const all = [
    new Timekeeper(live, presence, clock),
    new Deputies(live, presence, clock),
    new BotSeats(live, presence, clock, log, thinking),
    projections,
    new Explainer(live, presence, clock, log, lab),
    hindsight,
    learning,
  ];
  return {
    projections,
    hindsight,
    learning,
    attend: () => {
      try {
        for (const one of all) one.look();
      } catch (error) {
        log.error({ session: live.id, err: String(error) }, 'A session could not be attended to');
      }
    },
    stop: () => {
      for (const one of all) one.stop();
      return live.end();
    },
  };
}
