import en from '../../../docs/guide.en.md?url';
import id from '../../../docs/guide.id.md?url';
import type { Language } from '../../../shared/session/settings.ts';
import type { Block } from '../../present/markdown.ts';
import { blocksOf } from '../../present/markdown.ts';

const ADDRESSES: Readonly<Record<Language, string>> = { en, id };
const held = new Map<Language, readonly Block[]>();

/** Fetches the guide in both languages, so that a change of language needs no network. Rejects where it cannot be had. */
export async function fetchGuide(): Promise<void> {
  await Promise.all(
    (['en', 'id'] as const).map(async (language) => {
      if (held.has(language)) return;
      const response = await fetch(ADDRESSES[language]);
      if (!response.ok) throw new Error(`the guide answered ${response.status}`);
      held.set(language, blocksOf(await response.text()));
    }),
  );
}

export const guideIn = (language: Language): readonly Block[] => held.get(language) ?? [];
