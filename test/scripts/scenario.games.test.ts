import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../scripts/scenario/schema.ts';
import { SCHEMA_FILE, scenarioTool } from '../../scripts/scenario/tool.ts';
import { COFFEE } from '../../shared/scenario/shipped.ts';
import { newFolder } from '../scratch.ts';

/** The command line within this process. */
async function scenario(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await scenarioTool(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    progress: () => {},
  });
  return { code, out, err };
}

/** The path of a file that holds this. */
function file(name: string, text: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

describe('npm run scenario -- check', () => {
  it('says what is wrong, one finding a line, with its path; the last line counts', async () => {
    const path = file('mine.json', JSON.stringify({ ...COFFEE, quotaGrowth: 2, extra: 1 }));
    const { code, out, err } = await scenario('check', path);
    expect(code).toBe(1);
    expect(out).toEqual([
      'error   quotaGrowth: must be from 0 to 0.5 (share a quarter), and is 2',
      'error   extra: is not a field that is known here: take it out, or mend how it is spelt',
      `${path}: 2 errors, 0 warnings, 0 hints`,
    ]);
    expect(err).toEqual([]);
  });

  it('says it to machines too', async () => {
    const path = file('mine.json', JSON.stringify({ ...COFFEE, rounds: 2 }));
    const { code, out } = await scenario('check', path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out.join('\n'))).toEqual({
      file: path,
      findings: [{ path: 'agenda', kind: 'error', text: 'must have one entry for each of the 2 rounds, and has 6' }],
    });
  });

  it('asks the market about a file that is well written', async () => {
    const short = { ...COFFEE, rounds: 1, weeksPerRound: 2, agenda: COFFEE.agenda.slice(0, 1) };
    const path = file('mine.json', JSON.stringify({ ...short, chipPrice: COFFEE.chipPrice * 100 }));
    const { code, out } = await scenario('check', path);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^error {3}chipPrice: the house plan does not pay for its chips/);
  });

  it.each([
    ['a file that is not there', () => join(newFolder(), 'none.json'), 'none.json: cannot be read'],
    ['a file that is not JSON', () => file('broken.json', '{ "id": '), 'broken.json: is not JSON'],
    ['a name that is neither', () => 'tea', 'tea: is neither a file nor one of coffee'],
  ])('ends with 2 and one line for %s', async (_, path, text) => {
    const { code, out, err } = await scenario('check', path());
    expect([code, out]).toEqual([2, []]);
    expect(err).toEqual([expect.stringContaining(text)]);
  });

  it.each([
    [[]],
    [['check']],
    [['check', 'coffee', 'b2b']],
    [['check', '--all']],
    [['schema', 'x']],
    [['mend', 'coffee']],
  ])('tells how it is used when asked for %j', async (args) => {
    const { code, out, err } = await scenario(...args);
    expect([code, out]).toEqual([2, []]);
    expect(err.join()).toContain('check FILE');
  });
});

describe('docs/scenario.schema.json', () => {
  const published: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));

  it('is what the schema says today; write it anew with: npm run scenario -- schema', () => {
    expect(published).toEqual(JSON.parse(schemaText()));
  });

  it('tells what a number means, its unit and its range', () => {
    expect(published).toHaveProperty('properties.params.properties.leads.properties.cold', {
      description: 'Share of the leads nobody worked that goes cold. Unit: share a week.',
      type: 'number',
      minimum: 0,
      maximum: 1,
    });
  });
});
