import type { Item, ItemName } from '../../shared/session/agenda.ts';
import type { Language } from '../../shared/session/settings.ts';
import type { T } from '../text/i18n.ts';

/** Neighbours of the same kind and length, told once: six rounds of five minutes. */
export type AgendaRow = { readonly item: ItemName; readonly count: number; readonly seconds: number };

/** An agenda as people say it; the rounds on either side of half-time are told apart. */
export function agendaRows(items: readonly Item[]): readonly AgendaRow[] {
  const rows: { item: ItemName; count: number; seconds: number }[] = [];
  for (const { item, seconds } of items) {
    const last = rows.at(-1);
    if (last?.item === item && last.seconds === seconds) last.count += 1;
    else rows.push({ item, count: 1, seconds });
  }
  return rows;
}

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const QUARTERS: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

/** Minutes as on a run sheet: `7½`, `10`, `2,2`. */
export function minutesText(seconds: number, language: Language): string {
  const minutes = seconds / 60;
  const whole = Math.floor(minutes);
  const part = QUARTERS[String(minutes - whole)];
  if (part) return whole === 0 ? part : `${whole}${part}`;
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(minutes);
}

/** `Start 10 · Practice 8 · 6 rounds × 7½ · Debrief 27`; a line breaks between items only. */
export const agendaLine = (items: readonly Item[], t: T, language: Language): string =>
  agendaRows(items)
    .map(({ item, count, seconds }) => {
      const minutes = minutesText(seconds, language);
      const told = item === 'round' ? t('thread.rounds', { count, minutes }) : `${t(`thread.item.${item}`)} ${minutes}`;
      return told.replaceAll(' ', '\u00a0');
    })
    .join(' · ');
