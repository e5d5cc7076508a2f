import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { closed, onward, planned, sessionOf } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

/** What each audience is told of projections. */
const told = (session: Session) =>
  audiences(session).map((audience) => [audience, project(session, LIVE, audience).projection] as const);

describe('where a draft may lead', () => {
  it('is told to the role whose draft it is, and to nobody else', () => {
    for (const [audience, projection] of told(sessionOf(planned())))
      expect(projection).toEqual(
        audience.kind === 'role'
          ? (LIVE.projections?.get(`${audience.team}/${audience.role}`) ?? 'there is one')
          : null,
      );
  });

  it('is told in its own round only, and while that is planned', () => {
    for (const session of [sessionOf(onward(planned())), sessionOf(closed(planned()))])
      for (const [, projection] of told(session)) expect(projection).toBeNull();
  });
});
