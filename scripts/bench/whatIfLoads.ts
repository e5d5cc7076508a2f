import { Workshop } from '../../shared/lab/workshop.ts';
import type { Change } from '../../shared/replay/change.ts';
import type { Rivals } from '../../shared/replay/whatIf.ts';
import { whatIf } from '../../shared/replay/whatIf.ts';
import { COFFEE } from '../../shared/scenario/shipped.ts';
import type { Session } from '../../shared/session/state.ts';
import { playedLine } from '../../shared/session/state.ts';

/** Six rounds of four teams, and their first plan changed: nothing costs more, as all rounds are run again. */
function dearest(): { readonly session: Session; readonly change: Change } {
  const workshop = new Workshop(COFFEE, 'pasar1:be4c', ['balanced', 'discounter', 'brandBuilder', 'tactical']);
  workshop.playOn();
  const { session } = workshop;
  const [team] = session.teams;
  const used = team && playedLine(session).rounds[0]?.used?.[team.id];
  if (!used) throw new Error('nobody played round 1');
  const decision = { ...used.decision, price: 1.1 };
  return { session, change: { line: session.official, round: 1, team: team.id, decision, split: used.split } };
}

let made: ReturnType<typeof dearest> | null = null;

/** Cents that the teams would have taken. */
export function runWhatIf(rivals: Rivals): number {
  made ??= dearest();
  const result = whatIf(made.session, made.change, rivals);
  if (!result.ok) throw new Error(result.error);
  return result.value.rounds.reduce(
    (sum, { outcomes }) => sum + Object.values(outcomes.rerun.teams).reduce((cents, { revenue }) => cents + revenue, 0),
    0,
  );
}
