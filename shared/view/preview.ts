import * as z from 'zod/mini';
import type { Role } from '../scenario/cards.ts';
import { Language, Motif } from '../session/settings.ts';
import type { Session } from '../session/state.ts';
import { isOver, seatsIn } from '../session/state.ts';
import { Stage } from './sessionPart.ts';

/** What anyone with the code may see before they sit down: the places and who has taken them. */
export const JoinPreview = z.object({
  code: z.string(),
  title: z.string(),
  language: Language,
  stage: Stage,
  teams: z.array(
    z.object({
      team: z.string(),
      name: z.string(),
      motif: Motif,
      sales: z.array(z.string()),
      marketing: z.array(z.string()),
    }),
  ),
});
export type JoinPreview = z.infer<typeof JoinPreview>;

/** Bots are left out: a person who comes takes their place. */
export function joinPreview(session: Session): JoinPreview {
  const names = (team: string, role: Role): string[] =>
    seatsIn(session, team, role)
      .filter((seat) => !seat.bot)
      .map((seat) => seat.name);
  return {
    code: session.code,
    title: session.settings.title,
    language: session.settings.language,
    stage: isOver(session) ? 'debrief' : session.stage,
    teams: session.teams.map(({ id, name, motif }) => ({
      team: id,
      name,
      motif,
      sales: names(id, 'sales'),
      marketing: names(id, 'marketing'),
    })),
  };
}
