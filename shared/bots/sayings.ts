import type { View } from '../view/parts.ts';
import type { Wording } from './style.ts';

/** What a bot says beside an offer: at most 120 characters each. */
export const SAYINGS = {
  asksForMarketing: {
    en: 'What we put into the name now still sells next year.',
    id: 'Yang kita tanam pada merek sekarang masih menghasilkan penjualan tahun depan.',
  },
  asksForSales: {
    en: 'There are more buyers here than we have hours for.',
    id: 'Calon pembeli lebih banyak daripada yang sempat kami layani.',
  },
  grantsThis: {
    en: 'That would leave us too little; this much we can give.',
    id: 'Kalau begitu sisa kami terlalu sedikit; sebanyak ini yang bisa kami lepas.',
  },
} as const satisfies Record<string, Wording>;

/** A saying in the language of the session. */
export const say = (saying: keyof typeof SAYINGS, view: View): string =>
  SAYINGS[saying][view.session.settings.language];
