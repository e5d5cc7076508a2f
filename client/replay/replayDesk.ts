import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import type { Kept, StandIns } from '../../shared/replay/anonymous.ts';
import { anonymous } from '../../shared/replay/anonymous.ts';
import { playedRounds } from '../../shared/replay/playedRounds.ts';
import { readRecording } from '../../shared/replay/recording.ts';
import type { Replay } from '../../shared/replay/replay.ts';
import { openReplay, stateAt, viewAt } from '../../shared/replay/replay.ts';
import { steps } from '../../shared/replay/steps.ts';
import { timelinesOf } from '../../shared/replay/timelines.ts';
import { toRead } from '../../shared/replay/toRead.ts';
import { whatIf } from '../../shared/replay/whatIf.ts';
import { audienceKey } from '../../shared/session/actor.ts';
import { audiences } from '../../shared/view/project.ts';
import type { Told } from './news.ts';
import { newParts } from './news.ts';
import type { Idea, ReplayAnswer, ReplayAsk } from './replayMessages.ts';

type Table = { readonly replay: Replay; readonly epoch: string; readonly told: Map<string, Told> };

/** Answers for one page: opens recordings, and tells views as a server would, one count for each audience. Never throws. */
export function createReplayDesk(): (ask: ReplayAsk) => ReplayAnswer {
  let table: Table | null = null;
  let opened = 0;

  const open = (text: string): ReplayAnswer => {
    const read = readRecording(JSON.parse(text));
    if (!read.ok) return { answer: 'refused', refused: read.error };
    const replay = openReplay(read.value);
    const made = steps(read.value);
    const last = made.at(-1);
    if (!last) return { answer: 'refused', refused: 'recording/malformed' };
    const { people, scenario, session } = viewAt(replay, last.version, { kind: 'screen' });
    opened += 1;
    table = { replay, epoch: `replay-${opened}`, told: new Map() };
    const { title, rounds, market } = session.settings;
    const played = playedRounds(stateAt(replay, last.version), made);
    const { code } = session;
    return {
      answer: 'opened',
      opened: { steps: made, played, teams: people.teams, scenario, market, code, title, rounds },
    };
  };

  const tried = ({ replay }: Table, idea: Idea): ReplayAnswer => {
    const session = stateAt(replay, replay.events.length);
    const result = whatIf(session, idea.change, idea.rivals);
    if (!result.ok) return { answer: 'tried', tried: { idea, refused: result.error } };
    return { answer: 'tried', tried: { idea, timelines: timelinesOf(session, result.value) } };
  };

  const copied = ({ replay }: Table, kept: Kept, as: StandIns): ReplayAnswer => {
    const { events } = replay;
    const session = stateAt(replay, events.length);
    return { answer: 'copied', text: JSON.stringify(anonymous(events, session, kept, as)) };
  };

  const view = ({ replay, epoch, told }: Table, version: number, key: string): ReplayAnswer => {
    const audience = audiences(stateAt(replay, version)).find((it) => audienceKey(it) === key);
    const event = replay.events[version - 1];
    if (!audience || !event) return { answer: 'refused', refused: 'recording/malformed' };
    const before = told.get(key);
    const now = newParts(before, toRead(viewAt(replay, version, audience)));
    told.set(key, now.told);
    const message: ViewMessage = { audience: key, epoch, n: now.told.n, full: !before, at: event.at, parts: now.parts };
    return { answer: 'view', version, message };
  };

  return (ask) => {
    try {
      if (ask.ask === 'open') return open(ask.text);
      if (!table) return { answer: 'refused', refused: 'recording/malformed' };
      if (ask.ask === 'copy') return copied(table, ask.kept, ask.as);
      return ask.ask === 'whatIf' ? tried(table, ask.idea) : view(table, ask.version, ask.audience);
    } catch {
      const refused = 'recording/malformed';
      return ask.ask === 'whatIf'
        ? { answer: 'tried', tried: { idea: ask.idea, refused } }
        : { answer: 'refused', refused };
    }
  };
}
