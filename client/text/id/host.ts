/** Membuka sesi: pilihan fasilitator sebelum lokakarya. */
export const host = {
  title: 'Buka sesi',
  words: 'Semua pilihan sudah terisi. Anda dapat langsung membuka sesi.',
  name: 'Nama sesi',
  namePlaceholder: 'Misalnya: Penjualan bertemu Pemasaran',
  scenario: 'Skenario',
  language: 'Bahasa proyektor',
  languageNote: 'Setiap orang dapat mengganti bahasa layarnya sendiri.',
  teams: 'Jumlah tim',
  teamsNote:
    'Tempat untuk {{count}} peran: Penjualan dan Pemasaran di setiap tim. Bot dapat mengisi yang tetap kosong.',
  rounds: 'Jumlah putaran',
  allRounds: 'Enam putaran setara tiga tahun: cukup lama bagi merek untuk membuahkan hasil.',
  fewRounds:
    'Jika kurang dari enam putaran, upaya merek belum sempat membuahkan hasil, dan Penjualan tampak lebih kuat daripada sebenarnya.',
  minutes: 'Menit untuk menyusun rencana di setiap putaran',
  noLimit: 'Tanpa batas',
  pace: 'Siapa yang melanjutkan sesi',
  choices: 'Pilihan di dalam permainan',
  stepByStep: 'Bertahap',
  allAtOnce: 'Semua sekaligus',
  stepByStepNote: 'Putaran 1: kartu saja. Putaran 2: anggaran bersama. Putaran 3: harga, fokus, dan perkiraan.',
  allAtOnceNote: 'Semua terbuka sejak putaran 1: untuk yang sudah pernah bermain.',
  open: 'Buka sesi',
  opening: 'Membuka …',
  another: 'Buka sesi lain',
  noKey: 'Konsol {{code}} tidak dapat dibuka di sini',
  noKeyWords:
    'Sesi itu tidak dibuka dari peramban ini. Buka tautan konsol dari perangkat pertama fasilitator, atau buka sesi lain.',
  market: { title: 'Pasar', shared: 'Satu pasar untuk semua', parallel: 'Satu pasar untuk setiap tim' },
  marketNote: {
    shared: 'Semua tim memperebutkan orang yang sama: yang direbut satu tim bisa hilang dari tim lain.',
    parallel:
      'Setiap tim bermain di salinan pasarnya sendiri, melawan tiga pesaing yang sama dan dengan keberuntungan yang sama: yang berbeda hanya rencananya.',
  },
  ranking: {
    title: 'Yang dilihat tim dari tim lain',
    open: 'Semuanya',
    own: 'Peringkat sendiri',
    anonymous: 'Tanpa nama',
    hidden: 'Tidak ada',
    when: 'Kapan terlihat',
    everyReview: 'Setiap akhir putaran',
    lastReview: 'Setelah putaran terakhir',
  },
  rankingNote: {
    open: 'Angka semua tim beserta namanya, di semua layar.',
    own: 'Setiap tim melihat angkanya sendiri dan peringkatnya, misalnya “2 dari 4”. Proyektor tidak menampilkan angka.',
    anonymous: 'Angka semua tim, tetapi pesaing disebut A, B, C. Begitu juga saat pembahasan.',
    hidden: 'Setiap tim hanya melihat dirinya, proyektor tanpa angka. Semuanya tampil saat pembahasan.',
  },
};
