/** Diskusi setelah permainan, dalam empat bagian. */
export const walk = {
  legend: 'Yang dilihat bersama',
  passed: 'Sudah {{clock}}',
  passedOf_other: '{{clock}} dari {{count}} menit',
  here: 'sedang dibahas',
  lead: 'Untuk Anda:',
  facts: {
    short: '1 Fakta',
    title: 'Apa yang terjadi?',
    one: 'Angka mana yang mengejutkan Anda?',
    two: 'Di mana hasil antartim paling mirip, dan di mana paling jauh berbeda?',
    lead: 'Minta setiap tim menyebut satu angka sebelum ada yang menjelaskannya. Di sini tidak ada yang dinilai.',
  },
  why: {
    short: '2 Mengapa',
    title: 'Mengapa hasilnya begini?',
    one: 'Apa yang Anda perkirakan, dan apa yang luput dari perhatian?',
    two: 'Pilihan mana yang ingin Anda ubah, dan mana yang akan Anda ulangi?',
    lead: 'Tanyakan apa yang sudah diketahui waktu itu. Pilihan yang baik pun bisa kurang beruntung.',
  },
  soWhat: {
    short: '3 Lalu apa artinya',
    title: 'Apa artinya bagi Penjualan dan Pemasaran?',
    one: 'Di mana Anda melihat perbedaan ini di tim Anda sendiri?',
    two: 'Kapan satu peran membutuhkan peran lainnya?',
    lead: 'Minta orang Penjualan lebih dulu bicara tentang sisi Pemasaran, lalu sebaliknya.',
  },
  nowWhat: {
    short: '4 Selanjutnya',
    title: 'Apa yang akan Anda lakukan?',
    one: 'Apa satu hal yang akan Anda ubah, dan mulai kapan?',
    two: 'Siapa yang akan merasakan perubahannya, dan dari mana terlihat?',
    lead: 'Beri waktu dua menit yang hening untuk menulis sebelum ada yang bicara.',
  },
  calibration: {
    title: 'Perkiraan dan kenyataan',
    caption: 'Seberapa jauh perkiraan tiap peran dari angka sebenarnya',
    role: 'Peran',
    sales: 'Penjualan: pendapatan',
    marketing: 'Pemasaran: nilai merek',
    count: 'Jumlah perkiraan',
    error: 'Rata-rata meleset',
    bias: 'Secara umum',
    over: '{{money}} terlalu tinggi',
    under: '{{money}} terlalu rendah',
    even: 'tidak terlalu tinggi, tidak terlalu rendah',
  },
  difference: {
    who: {
      title: 'Siapa yang digarap',
      words:
        'Penjualan menggarap orang yang sudah tertarik atau sudah membeli. Pemasaran juga menggarap semua orang lainnya.',
      sales: 'Prospek dan pelanggan di akhir',
      marketing: 'Orang yang belum sampai ke situ di akhir',
      question: 'Siapa yang terlewat, dan sebenarnya itu bagian siapa?',
    },
    horizon: {
      title: 'Taktis dan strategis',
      words:
        'Kerja taktis menjawab kebutuhan hari ini. Kerja strategis menyiapkan putaran berikutnya. Kedua peran punya kartu dari kedua jenis.',
      sales: 'Keping di kartu taktis',
      marketing: 'Keping di kartu strategis',
      question: 'Kapan pekerjaan hari ini menggeser pekerjaan untuk esok?',
    },
    contact: {
      title: 'Langsung dan tidak langsung',
      words:
        'Penjualan berbicara dengan orang satu per satu. Pemasaran menjangkau banyak orang, sehingga sebagian datang sendiri.',
      sales: 'Prospek yang didatangi Penjualan',
      marketing: 'Prospek yang datang sendiri',
      question: 'Apa yang akan dilakukan tenaga penjualan tanpa mereka yang datang sendiri?',
    },
    term: {
      title: 'Jangka pendek dan jangka panjang',
      words: 'Pendapatan sudah terlihat dalam satu kuartal. Merek terus mendatangkan uang di kemudian hari.',
      sales: 'Pendapatan di semua putaran',
      marketing: 'Nilai merek di akhir',
      question: 'Mana dari keduanya yang lebih sering diperhatikan di perusahaan Anda?',
    },
  },
};
