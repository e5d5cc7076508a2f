/** A file to plant in a copy of the project's folders, and the words of the finding it must cause; none if it is lawful. */
export type Plant = { readonly path: string; readonly code: string; readonly found?: string };

const ROOMS = 'noRestrictedImports rooms:';
const TYPES = 'rooms/types-only';

let count = 0;
/** A file in `folder` that does nothing but import `from`. */
const imports = (folder: string, from: string, found?: string, what = '{ thing }'): Plant => {
  count += 1;
  const code = `import ${what} from '${from}';\nexport const used = [thing];\n`;
  const lawful = what.startsWith('type') ? code.replace('used = [thing]', 'used: thing[] = []') : code;
  return { path: `${folder}/plant${count}.ts`, code: lawful, ...(found === undefined ? {} : { found }) };
};
const bans = (folder: string, from: readonly string[]): Plant[] => from.map((each) => imports(folder, each, ROOMS));
const valueBans = (folder: string, from: readonly string[]): Plant[] =>
  from.flatMap((each) => [imports(folder, each, TYPES), imports(folder, each, undefined, 'type { thing }')]);
const allows = (folder: string, from: readonly string[]): Plant[] => from.map((each) => imports(folder, each));

/** The import table of the rooms, row by row: what must be refused, what must pass. */
export const ROOM_PLANTS: readonly Plant[] = [
  ...bans('shared/lib', ['../scenario/cards.ts', '../../server/log.ts', 'node:fs', 'express', 'preact']),
  ...allows('shared/lib', ['zod/mini', 'pure-rand', 'pure-rand/generator/xoroshiro128plus', './result.ts']),
  ...bans('shared/scenario', ['../market/market.ts', '../session/state.ts', 'pure-rand']),
  ...allows('shared/scenario', ['zod/mini', '../lib/result.ts', './cards.ts', './data/kopi.ts']),
  ...bans('shared/market', ['../session/state.ts', '../view/parts.ts', '../bots/bots.ts']),
  ...bans('shared/market/stages', ['../../session/state.ts']),
  ...allows('shared/market', ['../lib/exactMath.ts', '../scenario/scenario.ts', './stages/awareness.ts']),
  ...allows('shared/market/stages', ['../state.ts', '../../lib/rng.ts']),
  ...bans('shared/session', ['../view/project.ts', '../protocol/http.ts', '../replay/replay.ts', '../lab/facts.ts']),
  ...allows('shared/session', ['../market/market.ts', '../scenario/cards.ts', '../lib/result.ts', './state.ts']),
  ...bans('shared/view', [
    '../protocol/http.ts',
    '../session/decide.ts',
    '../session/evolve.ts',
    '../replay/replay.ts',
  ]),
  ...valueBans('shared/view', ['../market/market.ts']),
  ...allows('shared/view', ['../session/state.ts', '../session/authorise.ts', '../lib/result.ts']),
  ...bans('shared/protocol', ['../session/decide.ts', '../session/evolve.ts', '../market/market.ts']),
  ...allows('shared/protocol', ['../session/commands.ts', '../session/rejections.ts', '../view/parts.ts']),
  ...bans('shared/replay', ['../protocol/http.ts', '../../server/log.ts']),
  ...allows('shared/replay', ['../market/market.ts', '../session/evolve.ts', '../view/project.ts']),
  ...bans('shared/bots', ['../session/state.ts', '../market/market.ts', '../lab/bestReply.ts']),
  ...valueBans('shared/bots', ['../view/parts.ts', '../protocol/clientMessages.ts']),
  ...bans('shared/lab', ['../protocol/http.ts', '../replay/replay.ts', 'node:fs']),
  ...allows('shared/lab', ['../bots/bots.ts', '../session/decide.ts', '../market/market.ts', '../view/project.ts']),
  ...bans('server/store', ['../clock.ts', '../session/queue.ts', '../../shared/session/decide.ts', 'express']),
  ...allows('server/store', ['node:sqlite', '../../shared/session/events.ts', '../../shared/session/upcast.ts']),
  ...bans('server/session', ['express', 'socket.io', 'node:sqlite', 'pg', '../http/app.ts', '../socket/receive.ts']),
  ...valueBans('server/session', ['../store/eventStore.ts']),
  ...allows('server/session', ['../clock.ts', '../../shared/session/decide.ts', '../../shared/view/project.ts']),
  ...bans('server/lab', [
    '../log.ts',
    '../session/liveSession.ts',
    '../../shared/protocol/http.ts',
    'node:sqlite',
    'express',
  ]),
  ...allows('server/lab', [
    'node:worker_threads',
    '../../shared/lab/projection.ts',
    '../../shared/replay/attribution.ts',
  ]),
  ...['server/socket', 'server/http'].flatMap((folder) => [
    ...bans(folder, ['../store/eventStore.ts', '../../shared/session/decide.ts', 'node:sqlite']),
    ...valueBans(folder, ['../../shared/market/market.ts']),
    ...allows(folder, ['../session/queue.ts', '../../shared/protocol/http.ts', '../../shared/view/parts.ts']),
  ]),
  ...bans('server', ['../client/net/connection.ts']),
  ...['client/net', 'client/model'].flatMap((folder) => [
    ...bans(folder, ['phaser', '../scenes/town.ts', '../panels/Plan.tsx', '../../server/log.ts', 'node:fs']),
    ...valueBans(folder, ['../../shared/view/parts.ts', '../../shared/session/state.ts']),
    ...allows(folder, ['../../shared/protocol/clientMessages.ts', '../net/connection.ts']),
  ]),
  ...bans('client/present', ['phaser', 'preact', 'preact/hooks', '../net/connection.ts', 'socket.io-client']),
  ...valueBans('client/present', ['../../shared/view/parts.ts', '../../shared/market/market.ts']),
  ...allows('client/present', ['../text/en.ts', './town.ts']),
  ...allows('client/present', ['../../shared/session/agenda.ts', '../../shared/session/timeline.ts']),
  ...valueBans('client/present', ['../../shared/session/due.ts']),
  ...bans('client/scenes', ['preact', '../panels/Plan.tsx', '../../server/log.ts']),
  ...bans('client/panels', ['phaser', 'express']),
  ...bans('client/text', ['phaser']),
  ...['client/scenes', 'client/panels'].flatMap((folder) => [
    ...valueBans(folder, [
      '../../shared/session/decide.ts',
      '../../shared/market/market.ts',
      '../../shared/replay/replay.ts',
    ]),
    ...bans(folder, ['../replay/replayDesk.ts']),
    ...allows(folder, ['../present/town.ts', '../model/viewStore.ts', '../net/connection.ts']),
  ]),
  ...allows('client/scenes', ['phaser']),
  ...allows('client/panels', ['preact', '../../shared/session/agenda.ts']),
  ...valueBans('client/panels', ['../../shared/session/timeline.ts']),
  ...bans('client/replay', ['phaser', 'preact', '../panels/Plan.tsx']),
  ...allows('client/replay', ['../../shared/replay/whatIf.ts']),
  ...bans('client', ['phaser', '../shared/session/decide.ts', '../shared/market/market.ts']),
  { path: 'client/net/lazy.ts', code: "export const later = () => import('phaser');\n", found: ROOMS },
  { path: 'shared/market/again.ts', code: "export { thing } from '../session/state.ts';\n", found: ROOMS },
];

const pure = (name: string, line: string, found?: string): Plant => ({
  path: `shared/market/${name}.ts`,
  code: `${line}\n`,
  ...(found === undefined ? {} : { found }),
});

/** No clock, no dice and no inexact mathematics in shared/. */
export const PURE_PLANTS: readonly Plant[] = [
  ...[
    'random',
    'exp',
    'expm1',
    'log',
    'log2',
    'log10',
    'log1p',
    'pow',
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'atan2',
    'sinh',
    'cosh',
    'tanh',
    'cbrt',
    'hypot',
  ].map((name) => pure(`math-${name}`, `export const x = Math.${name}(1, 2);`, 'shared/pure-math')),
  pure('mathTaken', 'const { exp } = Math;\nexport const x = exp(1);', 'shared/pure-math'),
  pure('mathPassed', 'export const x = [1].map(Math.exp);', 'shared/pure-math'),
  pure('mathNamed', "export const x = Math['exp'](1);", 'shared/pure-math'),
  pure('power', 'export const square = (x: number) => x ** 2;', 'shared/no-power'),
  pure(
    'powerInPlace',
    'export const square = (x: number) => {\n  let y = x;\n  y **= 2;\n  return y;\n};',
    'shared/no-power',
  ),
  pure('now', 'export const at = Date.now();', 'shared/no-clock'),
  pure('newDate', 'export const at = new Date();', 'shared/no-clock'),
  pure('host', 'export const x = globalThis.Math.log(2);', 'shared/no-environment'),
  pure('exact', 'export const x = Math.max(1, Math.round(Math.abs(-2.5)), Math.floor(Math.sqrt(2) * Math.PI));'),
];

/** What holds everywhere. */
export const CODE_PLANTS: readonly Plant[] = [
  {
    path: 'server/cycleA.ts',
    code: "import { b } from './cycleB.ts';\nexport const a = () => b;\n",
    found: 'noImportCycles',
  },
  {
    path: 'server/cycleB.ts',
    code: "import { a } from './cycleA.ts';\nexport const b = () => a;\n",
    found: 'noImportCycles',
  },
  { path: 'server/typeCycleA.ts', code: "import type { B } from './typeCycleB.ts';\nexport type A = B[];\n" },
  { path: 'server/typeCycleB.ts', code: "import type { A } from './typeCycleA.ts';\nexport type B = { a: A };\n" },
  {
    path: 'server/barrel.ts',
    code: "export { a } from './cycleA.ts';\nexport { b } from './cycleB.ts';\n",
    found: 'noBarrelFile',
  },
  { path: 'server/all.ts', code: "export * from './cycleA.ts';\n", found: 'noReExportAll' },
  { path: 'server/any.ts', code: 'export const x = (y: any) => y;\n', found: 'noExplicitAny' },
  { path: 'server/ignored.ts', code: "// @ts-ignore\nexport const x: number = '';\n", found: 'noTsIgnore' },
  { path: 'server/enum.ts', code: 'export enum Colour {\n  Red,\n}\n', found: 'noEnum' },
  {
    path: 'server/floating.ts',
    code: 'async function save(): Promise<void> {}\nexport function go() {\n  save();\n}\n',
    found: 'noFloatingPromises',
  },
  {
    path: 'server/awaited.ts',
    code: 'async function save(): Promise<void> {}\nexport async function go() {\n  await save();\n}\n',
  },
  {
    path: 'shared/session/missing.ts',
    code: "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}\n",
    found: 'useExhaustiveSwitchCases',
  },
  {
    path: 'server/mixed.ts',
    code: "import { type A, b } from './other.ts';\nexport const x: A = b;\n",
    found: 'useImportType',
  },
];

/** What shared/ must not know of its host: it does not compile there. */
export const UNKNOWN_IN_SHARED = ['window', 'document', 'process', 'setTimeout', 'console', 'fetch', 'crypto'] as const;
