import { progress } from './lib/commandLine.ts';
import { scenarioTool } from './scenario/tool.ts';

/** `npm run scenario -- check FILE [--json]`: what is wrong with a scenario, in words. `npm run scenario -- schema`: its JSON Schema. */
process.exitCode = await scenarioTool(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  progress,
});
