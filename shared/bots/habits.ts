import type { Habit, Style } from './style.ts';

const PLAIN = { chips: 'liked', once: [], follows: false, price: 'usual', strays: 0, marketing: null } as const;

/** What a sensible team spends on when it wants both scores: it works today's leads and builds tomorrow's. */
const BOTH = {
  calls: 2.2,
  closing: 2.6,
  discount: 0.2,
  care: 2.7,
  coaching: 2,
  fieldInsight: 1,
  ads: 2.3,
  promotion: 1.9,
  salesKit: 1.5,
  brand: 2.9,
  research: 0.8,
  content: 2,
};

/** The styles, one after the other: all that tells them apart stands here. */
export const HABITS: Readonly<Record<Style, Habit>> = {
  balanced: {
    ...PLAIN,
    what: {
      en: 'Works the people who are buying today, and builds a name with those who will buy later.',
      id: 'Melayani orang yang membeli hari ini, sambil membangun nama di mata mereka yang baru akan membeli nanti.',
    },
    strays: 0.1,
    taste: BOTH,
  },
  tactical: {
    ...PLAIN,
    what: {
      en: 'Puts everything on what sells this quarter, and hardly anything on later.',
      id: 'Mengerahkan semuanya untuk penjualan kuartal ini, hampir tidak ada untuk nanti.',
    },
    taste: {
      calls: 3.4,
      closing: 4,
      discount: 1.6,
      care: 0.2,
      coaching: 0.1,
      fieldInsight: 0.1,
      ads: 3.6,
      promotion: 2.7,
      salesKit: 2.2,
      brand: 0.2,
      research: 0.1,
      content: 0.1,
    },
  },
  strategic: {
    ...PLAIN,
    what: {
      en: 'Invests in the name, the customers and the team, and leaves today’s sales to a minimum.',
      id: 'Berinvestasi pada merek, pelanggan, dan tim; untuk penjualan hari ini hanya seperlunya.',
    },
    once: ['closing'],
    taste: {
      calls: 0.1,
      closing: 2.5,
      discount: 0.1,
      care: 3,
      coaching: 2.2,
      fieldInsight: 1.6,
      ads: 0.2,
      promotion: 0.1,
      salesKit: 0.2,
      brand: 3.4,
      research: 1.5,
      content: 2.8,
    },
  },
  discounter: {
    ...PLAIN,
    what: {
      en: 'Wins buyers by price: discounts, a low list price, and ads that shout them out.',
      id: 'Menarik pembeli lewat harga: diskon, harga jual rendah, dan iklan yang mengumumkannya.',
    },
    price: 'low',
    taste: {
      calls: 1.2,
      closing: 2.8,
      discount: 4.2,
      care: 0.8,
      coaching: 0.3,
      fieldInsight: 0.2,
      ads: 3,
      promotion: 3,
      salesKit: 1.1,
      brand: 0.7,
      research: 0.2,
      content: 0.4,
    },
  },
  brandBuilder: {
    ...PLAIN,
    what: {
      en: 'Makes the name strong with brand and content, then asks a higher price for it.',
      id: 'Memperkuat nama lewat kampanye merek dan konten, lalu memasang harga lebih tinggi.',
    },
    price: 'earned',
    marketing: 0.6,
    taste: {
      calls: 1.3,
      closing: 2.6,
      discount: 0.1,
      care: 2.6,
      coaching: 1,
      fieldInsight: 1.5,
      ads: 1,
      promotion: 0.5,
      salesKit: 0.7,
      brand: 4.2,
      research: 0.8,
      content: 3.4,
    },
  },
  copycat: {
    ...PLAIN,
    what: {
      en: 'Begins like the balanced one, then leans to whatever the team in front seems to do.',
      id: 'Mulai secara seimbang, lalu condong ke apa pun yang tampaknya dilakukan tim terdepan.',
    },
    follows: true,
    strays: 0.1,
    taste: BOTH,
  },
  random: {
    ...PLAIN,
    what: {
      en: 'Leaves everything to chance: every lawful plan is equally likely.',
      id: 'Menyerahkan semuanya pada kebetulan: setiap rencana yang sah sama mungkinnya.',
    },
    chips: 'anywhere',
    price: 'any',
    strays: 1,
    taste: {
      calls: 1,
      closing: 1,
      discount: 1,
      care: 1,
      coaching: 1,
      fieldInsight: 1,
      ads: 1,
      promotion: 1,
      salesKit: 1,
      brand: 1,
      research: 1,
      content: 1,
    },
  },
};
