import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BestPlan } from '../../shared/lab/balance/together.ts';
import { FACTS } from '../../shared/lab/facts/facts.ts';
import type { Measured } from '../../shared/lab/facts/measure.ts';
import { root } from '../lib/tool.ts';
import type { Balance, Profile } from './page.ts';
import { evidencePage } from './page.ts';

const JSON_FILE = join(root, 'docs', 'evidence.json');
const PAGE = join(root, 'docs', 'evidence.md');

/** What was measured and written down last; facts that held then must not be lost without a word. */
export type Evidence = {
  readonly modelVersion: string;
  readonly seeds: number;
  readonly facts: readonly Measured[];
  readonly profiles: readonly Profile[];
  readonly balance: readonly Balance[];
  readonly plans: readonly BestPlan[];
};

export const NOTHING: Evidence = { modelVersion: '', seeds: 0, facts: [], profiles: [], balance: [], plans: [] };

export function readEvidence(): Evidence {
  try {
    return JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Evidence;
  } catch {
    return NOTHING;
  }
}

/** Writes docs/evidence.json and the page made of it. */
export function writeEvidence(evidence: Evidence): void {
  writeFileSync(JSON_FILE, `${JSON.stringify(evidence, null, 1)}\n`);
  writeFileSync(PAGE, evidencePage(FACTS, evidence));
}
