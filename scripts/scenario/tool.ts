import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../shared/lab/fault.ts';
import type { Finding } from '../../shared/lab/sanity/finding.ts';
import { sanityOf } from '../../shared/lab/sanity/sanity.ts';
import { readScenario } from '../../shared/lab/sanity/written.ts';
import { SHIPPED, shipped } from '../../shared/scenario/shipped.ts';
import { readText } from '../lib/scenarioFile.ts';
import { root, runTool } from '../lib/tool.ts';
import { schemaText } from './schema.ts';

export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Hears what is being asked of the market; empty when all is answered. */
  readonly progress: (text: string) => void;
};

/** What the shell is told: nothing to mend, something to mend, or nothing could be read. */
const EXIT = { fine: 0, findings: 1, misread: 2 } as const;

export const SCHEMA_FILE: string = join(root, 'docs', 'scenario.schema.json');

const USAGE = `npm run scenario -- check FILE [--json]   tells in words what is wrong with a scenario, and where
npm run scenario -- schema                writes docs/scenario.schema.json
FILE is the path of a scenario file, or one of ${SHIPPED.map(({ id }) => id).join(', ')}. Exit code 0: nothing to mend (hints may be told),
1: errors or warnings, 2: the file cannot be read, or the command line is wrong. --json prints { file, findings } for machines.`;

/** What a file holds. Some editors begin it with a mark of its encoding, which JSON does not know. */
function readFile(path: string): unknown {
  const text = readText(path).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault(`${path}: is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** What is wrong with a shipped scenario or a file. Throws a Fault where it cannot be read. */
function findingsOf(name: string, progress: Terminal['progress']): readonly Finding[] {
  const known = shipped(name);
  if (known) return sanityOf(known, progress);
  if (!/[./\\]/.test(name) && !existsSync(name))
    throw new Fault(`${name}: is neither a file nor one of ${SHIPPED.map(({ id }) => id).join(', ')}`);
  const read = readScenario(readFile(name));
  return read.ok ? sanityOf(read.value, progress) : read.error;
}

const line = ({ kind, path, text }: Finding): string =>
  `${kind.padEnd(7)} ${path === '' ? 'the whole file' : path}: ${text}`;

function counted(findings: readonly Finding[]): string {
  const count = (kind: Finding['kind']): string => {
    const many = findings.filter((it) => it.kind === kind).length;
    return `${many} ${kind}${many === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}, ${count('hint')}`;
}

function check(file: string, json: boolean, { out, progress }: Terminal): number {
  const findings = findingsOf(file, progress);
  progress('');
  if (json) out(JSON.stringify({ file, findings }, null, 2));
  else {
    for (const finding of findings) out(line(finding));
    out(findings.length > 0 ? `${file}: ${counted(findings)}` : `${file}: nothing is wrong`);
  }
  return findings.every(({ kind }) => kind === 'hint') ? EXIT.fine : EXIT.findings;
}

/** `npm run scenario -- check FILE` and `-- schema`; gives back the exit code. */
export async function scenarioTool(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.includes('--help')) {
    terminal.out(USAGE);
    return EXIT.fine;
  }
  const json = args.includes('--json');
  const [command, file, ...more] = args.filter((it) => it !== '--json');
  try {
    if (command === 'check' && file !== undefined && more.length === 0 && !file.startsWith('--'))
      return check(file, json, terminal);
    if (command === 'schema' && file === undefined && !json) {
      writeFileSync(SCHEMA_FILE, schemaText());
      return await runTool('biome', ['format', '--write', SCHEMA_FILE]);
    }
  } catch (error) {
    terminal.progress('');
    if (!(error instanceof Fault)) throw error;
    terminal.err(error.message);
    return EXIT.misread;
  }
  terminal.err(USAGE);
  return EXIT.misread;
}
