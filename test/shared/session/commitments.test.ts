import { describe, expect, it } from 'vitest';
import { commitmentTable } from '../../../shared/replay/commitmentTable.ts';
import { csv } from '../../../shared/replay/csv.ts';
import { record } from '../../../shared/replay/recording.ts';
import type { Words } from '../../../shared/session/commitments.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { LIVE } from '../view/leaks.ts';
import { given } from './given.ts';
import {
  ANI,
  BUDI,
  CLOCK,
  debriefed,
  FACILITATOR,
  onward,
  planned,
  SCREEN,
  sessionOf,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const WORDS: Words = {
  remember: 'Awareness comes first',
  will: '=ask(Sales) before the next campaign',
  until: '2026-12-31',
};
const share = (words: Words = WORDS) => ({ type: 'ShareCommitment', ...words }) as const;
const take = { type: 'WithdrawCommitment' } as const;
const over = debriefed(onward(tell(planned(), takeSeat('Eka', 'kawung', 'sales'))), 2);
const shown = tell(over, wish(ANI, share()));

/** Who sees the words, and who sees that there are some, as audiences are called on the wire. */
const seenBy = (told: typeof over, what: string): string[] =>
  audiences(sessionOf(told)).flatMap((audience) =>
    JSON.stringify(project(sessionOf(told), LIVE, audience)).includes(what)
      ? [audience.kind === 'role' ? `${audience.team} ${audience.role}` : audience.kind]
      : [],
  );

describe('words that a person takes along', () => {
  it('are shown to facilitators alone; the own role learns that there are some', () => {
    expect(seenBy(shown, 'Awareness comes first')).toEqual(['facilitator', 'assistant']);
    const role = project(sessionOf(shown), LIVE, { kind: 'role', team: 'kawung', role: 'sales' });
    expect(role.commitments).toEqual([{ seat: 's1', at: expect.any(Number), told: null }]);
    expect(project(sessionOf(shown), LIVE, { kind: 'role', team: 'kawung', role: 'marketing' }).commitments).toEqual(
      [],
    );
  });

  it('stand in place of what the seat showed before, and are tidied', () => {
    const changed = { remember: '  Sales and Marketing\nneed each other ', will: '', until: null };
    given(shown)
      .when(ANI, share(changed))
      .gives({
        type: 'CommitmentShared',
        data: { seat: 's1', remember: 'Sales and Marketing\nneed each other', will: '', until: null },
      });
    expect(seenBy(tell(shown, wish(ANI, share(changed))), 'Awareness comes first')).toEqual([]);
    given(shown).when(ANI, share()).gives();
  });

  it('are in no view once they are taken back, which may be asked twice', () => {
    given(shown)
      .when(ANI, take)
      .gives({ type: 'CommitmentWithdrawn', data: { seat: 's1' } });
    const taken = tell(shown, wish(ANI, take));
    expect(seenBy(taken, 'Awareness comes first')).toEqual([]);
    expect(sessionOf(taken).commitments).toEqual([]);
    given(taken).when(ANI, take).gives();
    given(shown).when(BUDI, take).gives();
  });

  it('are a person’s own, and wait for the debrief', () => {
    for (const by of [FACILITATOR, SCREEN, CLOCK]) given(over).when(by, share()).refuses('seat/unknown');
    given(over).when({ kind: 'seat', seat: 's1', bot: true }, share()).refuses('seat/unknown');
    given(planned()).when(ANI, share()).refuses('debrief/not-open');
    given(planned()).when(ANI, take).refuses('debrief/not-open');
    const bots = debriefed(onward(tell(planned(), wish(FACILITATOR, { type: 'SeatBots' }))), 2);
    const bot = sessionOf(bots).seats.find((it) => it.bot);
    if (bot) given(bots).when({ kind: 'seat', seat: bot.seat, bot: true }, share()).refuses('seat/no-person');
  });

  it('are in no recording, which replays to the same end without them', () => {
    const rows = tell(shown, wish(BUDI, share())).map((event, i) => ({ ...event, version: i + 1, schema: 8 }));
    const { events } = record(rows);
    expect(JSON.stringify(events)).not.toContain('Awareness comes first');
    expect(events.map(({ version }) => version)).toEqual(events.map((_, i) => i + 1));
    expect(events.length).toBe(rows.length - 2);
  });

  it('are a table for facilitators in which no word is a formula', () => {
    const text = csv(commitmentTable(sessionOf(shown), (at) => new Date(at).toISOString()));
    expect(text.split('\r\n')[1]).toContain(
      ",kawung,Kawung,sales,Ani,Awareness comes first,'=ask(Sales) before the next campaign,2026-12-31",
    );
  });
});
