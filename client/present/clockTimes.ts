import type { Language } from '../../shared/session/settings.ts';

const DAY = 24 * 60;
const MARKS: Readonly<Record<Language, string>> = { id: '.', en: ':' };

/** `09:00` and how long each item lasts: when each begins, and when the last ends; in half minutes at most, past midnight from nought. */
export function clockTimes(start: string, seconds: readonly number[], language: Language): readonly string[] {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const told = (at: number): string => {
    const whole = Math.floor(at) % DAY;
    const part = at % 1 >= 0.5 ? '½' : '';
    return `${String(Math.floor(whole / 60)).padStart(2, '0')}${MARKS[language]}${String(whole % 60).padStart(2, '0')}${part}`;
  };
  let at = hours * 60 + minutes;
  return [
    told(at),
    ...seconds.map((it) => {
      at += it / 60;
      return told(at);
    }),
  ];
}
