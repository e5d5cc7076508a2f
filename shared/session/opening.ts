import { ok } from '../lib/result.ts';
import * as market from '../market/market.ts';
import type { ServerCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Team } from './settings.ts';
import { MOTIFS } from './settings.ts';

/** The one line that every session starts with. */
export const FIRST_LINE = 'line-1';

const NAMES: Readonly<Record<(typeof MOTIFS)[number], string>> = {
  kawung: 'Kawung',
  parang: 'Parang',
  truntum: 'Truntum',
  mendung: 'Mendung',
  ceplok: 'Ceplok',
  sekarjagad: 'Sekar Jagad',
  lereng: 'Lereng',
  sidomukti: 'Sidomukti',
};

const QUARTER_WEEKS = 13;

/** Opens the stream: the session, its first line with the market (or a market for each team) at its start, and the word that this line counts. */
export function openSession(command: Extract<ServerCommand, { type: 'OpenSession' }>): Decided {
  const { session, code, seed, scenario, settings } = command;
  const teams: Team[] = MOTIFS.slice(0, command.teams).map((motif) => ({ id: motif, name: NAMES[motif], motif }));
  const ids = teams.map((team) => team.id);
  const start = market.open(scenario, ids, undefined, settings.market === 'parallel');
  const quarters = Math.ceil((settings.rounds * scenario.weeksPerRound) / QUARTER_WEEKS);
  const quotas = Array.from({ length: quarters }, (_, index) => market.quota(scenario, start, index + 1));
  // All teams begin alike, so one is valued for all.
  const { brandValue: alike } = market.valuesOfTeam(scenario, start, MOTIFS[0]);
  const brandValue = Object.fromEntries(ids.map((id) => [id, alike]));
  return ok([
    { type: 'SessionOpened', data: { session, code, seed, scenario, settings, teams } },
    { type: 'LineOpened', data: { line: FIRST_LINE, kind: 'real', parent: null, market: start, brandValue, quotas } },
    { type: 'LineMadeOfficial', data: { line: FIRST_LINE } },
  ]);
}
