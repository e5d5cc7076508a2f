import { describe, expect, test } from 'vitest';
import { createReplayDesk } from '../../../client/replay/replayDesk.ts';
import type { Idea, ReplayAnswer, ReplayAsk } from '../../../client/replay/replayMessages.ts';
import type { ReplayPlayer } from '../../../client/replay/replayPlayer.ts';
import { createReplayPlayer } from '../../../client/replay/replayPlayer.ts';
import { chapters, positions } from '../../../client/replay/scrub.ts';
import { ViewMessage } from '../../../shared/protocol/serverMessages.ts';
import { record } from '../../../shared/replay/recording.ts';
import { audienceKey } from '../../../shared/session/actor.ts';
import { EVENT_SCHEMA } from '../../../shared/session/events.ts';
import { audiences } from '../../../shared/view/project.ts';
import { Bench } from '../../shared/replay/bench.ts';

const bench = new Bench().toTheEnd();
const text = JSON.stringify(
  record(bench.events.map((event, index) => ({ ...event, version: index + 1, schema: EVENT_SCHEMA }))),
);
const keys = audiences(bench.state).map(audienceKey);

/** A player whose worker answers only when told to. */
function withSlowWorker(): { player: ReplayPlayer; asked: ReplayAsk[]; answer: () => void; brake: () => void } {
  const desk = createReplayDesk();
  const asked: ReplayAsk[] = [];
  const waiting: ReplayAsk[] = [];
  let hear: (answer: ReplayAnswer) => void = () => undefined;
  let broken: () => void = () => undefined;
  const player = createReplayPlayer({
    ask: (ask) => {
      asked.push(ask);
      waiting.push(structuredClone(ask));
    },
    listen: (onAnswer, onBroken) => {
      hear = onAnswer;
      broken = onBroken;
    },
    close: () => undefined,
  });
  const answer = (): void => {
    const ask = waiting.shift();
    if (ask) hear(structuredClone(desk(ask)));
  };
  return { player, asked, answer, brake: () => broken() };
}

const opened = () => {
  const slow = withSlowWorker();
  slow.player.open(text);
  slow.answer();
  const steps = slow.player.now().opened?.steps ?? [];
  return { ...slow, steps };
};

describe('the desk', () => {
  test('tells each audience a whole view first and then only news, in messages of the protocol', () => {
    const desk = createReplayDesk();
    const answer = desk({ ask: 'open', text });
    const versions = answer.answer === 'opened' ? answer.opened.steps.slice(-6).map((step) => step.version) : [];
    for (const audience of keys) {
      const messages = versions.map((version) => desk({ ask: 'view', version, audience }));
      const told = messages.flatMap((it) => (it.answer === 'view' ? [ViewMessage.parse(it.message)] : []));
      expect(told.map(({ n, full }) => [n, full])).toEqual(versions.map((_, index) => [index + 1, index === 0]));
      expect(told.at(-1)?.parts).not.toHaveProperty('scenario');
    }
  });

  test.each([
    ['', 'recording/malformed'],
    ['{', 'recording/malformed'],
    ['{"format":"pasar-recording","formatVersion":7}', 'recording/other-version'],
  ])('refuses the text %j with %s', (bad, refused) => {
    expect(createReplayDesk()({ ask: 'open', text: bad })).toEqual({ answer: 'refused', refused });
  });

  test('refuses a view of nothing, of nobody and of no version', () => {
    const desk = createReplayDesk();
    const refused = { answer: 'refused', refused: 'recording/malformed' };
    expect(desk({ ask: 'view', version: 5, audience: 'screen' })).toEqual(refused);
    desk({ ask: 'open', text });
    expect(desk({ ask: 'view', version: 5, audience: 'nobody/sales' })).toEqual(refused);
    expect(desk({ ask: 'view', version: 9_999, audience: 'screen' })).toEqual(refused);
  });
});

describe('the player', () => {
  test('scrubbed to and fro and through other eyes, shows what a fresh look shows', () => {
    const { player, steps, answer } = opened();
    for (let turn = 0; turn < 120; turn += 1) {
      const step = steps[(turn * 37) % steps.length];
      const audience = keys[(turn * 5) % keys.length];
      if (!step || !audience) continue;
      player.show(step.version, audience);
      answer();
      if (turn % 12 > 0) continue;
      const fresh = opened();
      fresh.player.show(step.version, audience);
      fresh.answer();
      expect(player.now().shown).toEqual(fresh.player.now().shown);
      expect(player.now().shown).toMatchObject({ version: step.version, audience });
    }
  });

  test('asked for many steps while one is awaited, asks for the latest only', () => {
    const { player, asked, steps, answer } = opened();
    for (const step of steps) player.show(step.version, 'screen');
    answer();
    answer();
    expect(asked.filter(({ ask }) => ask === 'view')).toHaveLength(2);
    expect(player.now().shown?.version).toBe(steps.at(-1)?.version);
  });

  test('a refused file leaves nothing half open, and another can be opened', () => {
    const { player, answer } = withSlowWorker();
    player.open('no recording');
    expect(player.now().opening).toBe(true);
    answer();
    expect(player.now()).toMatchObject({ opening: false, opened: null, refused: 'recording/malformed' });
    player.open(text);
    answer();
    expect(player.now()).toMatchObject({ refused: null });
    expect(player.now().opened?.code).toBe('TEST1');
  });

  test('a worker that does not start is said so', () => {
    const { player, brake } = withSlowWorker();
    player.open(text);
    brake();
    expect(player.now()).toMatchObject({ opening: false, refused: 'worker' });
  });
});

test('the way by chapters is a part of the way by moves', () => {
  const { steps } = opened();
  const every = positions(steps, true);
  expect(positions(steps, false).every((step) => every.includes(step))).toBe(true);
  expect(every.length).toBeGreaterThan(positions(steps, false).length);
});

test('one can jump to the lobby, to each round and to the debrief', () => {
  const names = chapters(opened().steps).map(({ name, round, steps }) => `${name} ${round} ${steps.length}`);
  expect(names).toEqual(['lobby 0 1', 'round 1 5', 'round 2 5', 'debrief 2 1']);
});

describe('an idea', () => {
  const ideaOf = (slow: ReturnType<typeof opened>, price: number): Idea => {
    const [first] = slow.player.now().opened?.played ?? [];
    const plan = first?.plans['kawung'];
    if (!first || !plan) throw new Error('nothing was played');
    const { line, round } = first;
    const { decision, split } = plan;
    return { change: { line, round, team: 'kawung', decision: { ...decision, price }, split }, rivals: 'fixed' };
  };

  test('is run by the worker beside the views; while one is awaited only the latest is kept', () => {
    const slow = opened();
    const { player, asked, answer } = slow;
    player.show(slow.steps[0]?.version ?? 0, 'screen');
    for (const price of [0.9, 1, 1.1]) player.tryOut(ideaOf(slow, price));
    expect(asked.filter(({ ask }) => ask === 'whatIf')).toHaveLength(1);
    answer();
    answer();
    expect(player.now().shown).not.toBeNull();
    expect(player.now().tried?.idea.change.decision.price).toBe(0.9);
    answer();
    const { tried } = player.now();
    expect(tried?.idea.change.decision.price).toBe(1.1);
    const own = tried && 'timelines' in tried ? tried.timelines.teams.find(({ team }) => team === 'kawung') : undefined;
    expect(own?.revenue.rerun).not.toBe(own?.revenue.original);
  });

  test('that is refused says why, and leaves what is shown alone', () => {
    const slow = opened();
    const idea = ideaOf(slow, 0.3);
    slow.player.tryOut(idea);
    slow.answer();
    expect(slow.player.now().tried).toEqual({ idea, refused: 'price/unknown' });
    expect(slow.player.now().refused).toBeNull();
  });
});
