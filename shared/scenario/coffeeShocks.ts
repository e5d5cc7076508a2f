import type { Shock } from './shock.ts';

/** The facilitator's deck for the coffee market. */
export const COFFEE_SHOCKS: Shock[] = [
  {
    id: 'coldSeason',
    weeks: 0,
    name: { en: 'A long rainy season', id: 'Musim hujan panjang' },
    story: {
      en: 'It rains for months and people drink more coffee.',
      id: 'Hujan turun berbulan-bulan dan orang minum kopi lebih banyak.',
    },
    effects: [{ type: 'demand', segment: 'all', factor: 1.2 }],
  },
  {
    id: 'downturn',
    weeks: 0,
    name: { en: 'Downturn', id: 'Ekonomi lesu' },
    story: {
      en: 'Households save and offices cut costs. Less is bought everywhere.',
      id: 'Rumah tangga berhemat dan kantor memangkas biaya. Pembelian turun di mana-mana.',
    },
    effects: [{ type: 'demand', segment: 'all', factor: 0.8 }],
  },
  {
    id: 'homeOffice',
    weeks: 0,
    name: { en: 'Work from home', id: 'Bekerja dari rumah' },
    story: {
      en: 'Offices stand empty for a while. The coffee is drunk at home.',
      id: 'Kantor kosong untuk sementara. Kopinya diminum di rumah.',
    },
    effects: [
      { type: 'demand', segment: 'offices', factor: 0.6 },
      { type: 'demand', segment: 'homes', factor: 1.15 },
    ],
  },
  {
    id: 'rivalPrice',
    weeks: 13,
    name: { en: 'A giant cuts its price', id: 'Raksasa banting harga' },
    story: {
      en: 'A national brand sells far below its list price for one quarter.',
      id: 'Merek nasional menjual jauh di bawah harga resmi selama satu kuartal.',
    },
    effects: [{ type: 'elsewhere', factor: 1.4 }],
  },
  {
    id: 'rivalGone',
    weeks: 0,
    name: { en: 'A rival closes', id: 'Pesaing tutup' },
    story: {
      en: 'A roaster outside the game closes. Its buyers look for another one.',
      id: 'Satu penyangrai di luar permainan tutup usaha. Para pembelinya mencari pengganti.',
    },
    effects: [{ type: 'elsewhere', factor: 0.75 }],
  },
  {
    id: 'beanCost',
    weeks: 0,
    name: { en: 'Bad harvest', id: 'Panen buruk' },
    story: {
      en: 'Green beans become scarce and expensive. Every bag costs more to make.',
      id: 'Biji mentah langka dan mahal. Biaya membuat setiap bungkus naik.',
    },
    effects: [{ type: 'unitCost', factor: 1.12 }],
  },
  {
    id: 'scandal',
    weeks: 0,
    name: { en: 'Mould in a bag', id: 'Jamur di dalam bungkus' },
    story: {
      en: 'A customer films mould in a bag. A brand that people trust suffers less.',
      id: 'Seorang pelanggan merekam jamur di dalam bungkus. Merek yang dipercaya lebih tahan.',
    },
    effects: [{ type: 'scandal', hit: 0.4, softened: 0.7 }],
  },
  {
    id: 'dearAds',
    weeks: 0,
    name: { en: 'Online ads cost more', id: 'Iklan daring jadi mahal' },
    story: {
      en: 'A platform changes its rules. The same ads now cost 50 percent more.',
      id: 'Sebuah platform mengubah aturannya. Biaya iklan yang sama naik 50 persen.',
    },
    effects: [{ type: 'chipCost', card: 'ads', factor: 1.5 }],
  },
  {
    id: 'accountLost',
    weeks: 0,
    name: { en: 'A big account leaves', id: 'Pelanggan besar pergi' },
    story: {
      en: 'An office tower changes its supplier. A third of the office customers are gone.',
      id: 'Sebuah gedung perkantoran berganti pemasok. Sepertiga pelanggan kantor hilang.',
    },
    effects: [{ type: 'accountLost', segment: 'offices', share: 0.33 }],
  },
  {
    id: 'viralPost',
    weeks: 4,
    name: { en: 'A viral post', id: 'Unggahan viral' },
    story: {
      en: 'A well-known cook praises your coffee. For a month everybody asks for it.',
      id: 'Seorang juru masak terkenal memuji kopi Anda. Selama sebulan semua orang mencarinya.',
    },
    effects: [{ type: 'interest', factor: 1.8 }],
  },
  {
    id: 'flu',
    weeks: 6,
    name: { en: 'Flu in the Sales team', id: 'Flu di tim Penjualan' },
    story: {
      en: 'Half of the salespeople are ill for six weeks.',
      id: 'Separuh tenaga penjual sakit selama enam minggu.',
    },
    effects: [{ type: 'hours', factor: 0.55 }],
  },
  {
    id: 'cafeBoom',
    weeks: 0,
    name: { en: 'Cafés everywhere', id: 'Kedai kopi di mana-mana' },
    story: {
      en: 'New cafés open on every corner and look for a roaster.',
      id: 'Kedai kopi baru buka di setiap sudut dan mencari penyangrai.',
    },
    effects: [{ type: 'demand', segment: 'cafes', factor: 1.5 }],
  },
];
