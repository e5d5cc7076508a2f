import type { Told } from './canonical.ts';
import { tell } from './canonical.ts';
import { COURSES } from './courses.ts';

/** All courses, for a page that has no modules: what they told, by id. */
export const tellAll = (): Record<string, Told> =>
  Object.fromEntries(COURSES.map((course) => [course.id, tell(course)]));
