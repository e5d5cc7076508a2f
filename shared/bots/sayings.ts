import type { View } from '../view/parts.ts';
import type { Wording } from './style.ts';

/** What a bot says beside an offer: at most 120 characters each. */
export const SAYINGS = {
  asksForMarketing: {
    en: 'What we put into the name now still sells next year.',
    id: 'Yang kita tanam pada merek sekarang masih menjual tahun depan.',
  },
  asksForSales: {
    en: 'There are more buyers here than we have hours for.',
    id: 'Calon pembeli lebih banyak daripada waktu yang kami punya.',
  },
  grantsThis: {
    en: 'That would leave us too little; this much we can give.',
    id: 'Sisanya terlalu sedikit untuk kami; sebanyak ini bisa kami lepas.',
  },
} as const satisfies Record<string, Wording>;

/** A saying in the language of the session. */
export const say = (saying: keyof typeof SAYINGS, view: View): string =>
  SAYINGS[saying][view.session.settings.language];
