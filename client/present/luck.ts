import type { LuckShare } from '../../shared/session/hindsight.ts';
import type { Language } from '../../shared/session/settings.ts';
import { percent } from './format.ts';

/** Skill and luck as two whole percentages that make 100; `little`: luck made less than one; `alike`: nothing differed at all. */
export type LuckWords = { readonly kind: 'shares' | 'little' | 'alike'; readonly skill: string; readonly luck: string };

export function luckWords({ skill, luck }: LuckShare, language: Language): LuckWords {
  const part = Math.round(100 * luck) / 100;
  const kind = skill + luck === 0 ? 'alike' : luck < 0.01 ? 'little' : 'shares';
  return { kind, skill: percent(1 - part, language), luck: percent(part, language) };
}
