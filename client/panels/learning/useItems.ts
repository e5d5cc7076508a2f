import { useEffect, useState } from 'preact/hooks';
import en from '../../../assets/learning/en.json?url';
import id from '../../../assets/learning/id.json?url';
import { persist } from '../../net/persist.ts';
import { useText } from '../../text/useText.ts';

/** One question of a form. `right` counts choices from 0. */
export type Question = {
  readonly question: string;
  readonly choices: readonly string[];
  readonly right: number;
  readonly why: string;
};
/** An idea, and how either form asks for it. */
export type LearningItem = { readonly id: string; readonly a: Question; readonly b: Question };

const ADDRESSES = { en, id };

async function fetchItems(address: string): Promise<readonly LearningItem[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the questions answered ${response.status}`);
  return ((await response.json()) as { readonly items: readonly LearningItem[] }).items;
}

/** The questions in the language of the page; empty until they are here. */
export function useItems(): readonly LearningItem[] {
  const { language } = useText();
  const [items, setItems] = useState<readonly LearningItem[]>([]);
  useEffect(() => {
    const left = new AbortController();
    void persist(() => fetchItems(ADDRESSES[language]), left.signal).then(setItems);
    return () => left.abort();
  }, [language]);
  return items;
}
