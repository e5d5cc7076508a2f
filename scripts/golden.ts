import { tell } from './golden/canonical.ts';
import { COURSES } from './golden/courses.ts';
import { readGolden, writeGolden } from './golden/files.ts';
import { goldenOf } from './golden/golden.ts';
import { verdictOn } from './golden/verdict.ts';
import { readArguments } from './lib/commandLine.ts';

/**
 * Writes down what every course gives today: `npm run golden`. Writes nothing and ends with exit code 1 when numbers moved
 * though no version says so, or when a course is new and `--first` was not said.
 */
const { flags } = readArguments(['--first']);
const results = COURSES.map((course) => {
  const now = goldenOf(course, tell(course));
  return { now, ...verdictOn(readGolden(course.id), now) };
});
const refused = results.filter(({ kind }) => kind === 'moved' || (kind === 'new' && !flags.has('--first')));

for (const { say } of refused) console.error(say);
if (refused.length > 0) process.exitCode = 1;
else
  for (const { now, kind } of results) {
    if (kind !== 'same') writeGolden(now);
    console.log(`${kind === 'same' ? 'same   ' : 'written'}  ${now.course}`);
  }
