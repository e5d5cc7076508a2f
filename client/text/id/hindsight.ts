/** Yang baru terlihat di pembahasan: kapan keping balik modal, pilihan mana yang paling menentukan, seberapa besar peran keberuntungan. */
export const hindsight = {
  waiting: 'Sedang dihitung …',
  progress: '{{done}} dari {{all}} pilihan sudah ditimbang',
  never:
    'Bagian ini tidak dapat dihitung. Mungkin sesi dimainkan sebelum Pasar bisa menghitungnya, atau dengan versi pasar yang lain.',
  notShown:
    'Putaran dengan nama dan putaran tanpa nama bercampur, jadi di sini tidak ada yang ditampilkan tentang tim.',
  team: 'Tim',
  allTeams: 'Semua tim',
  round: 'Putaran {{round}}',
  quarter: 'Q{{quarter}}',
  role: { sales: 'Penjualan', marketing: 'Pemasaran' },
  unit: {
    0: '{{sign}}',
    3: 'ribu {{sign}}',
    6: 'juta {{sign}}',
    9: 'miliar {{sign}}',
    12: 'triliun {{sign}}',
  },
  payback: {
    title: 'Kapan uangnya kembali?',
    words:
      'Tambahan laba kotor dari keping di satu kartu, per kuartal: permainan yang sama tanpa keping itu, hal lain dan keberuntungan tetap sama.',
    rounds: 'Keping putaran',
    horizon: { tactical: 'Taktis', strategic: 'Strategis' },
    when: {
      own: '{{share}} di putaran yang sama',
      later: '{{share}} di putaran berikutnya',
      after: '{{share}} setelah permainan',
    },
    cost_other: '{{count}} keping · {{money}}',
    times: '× {{times}}',
    paidAtOnce: 'langsung kembali, {{quarter}}',
    paidIn: 'kembali di {{quarter}}',
    lent: 'kembali, lalu hilang lagi',
    notPaid: 'belum kembali',
    after: 'setelah permainan',
    afterShort: 'setelah',
    noChips: 'Tidak ada keping yang dimainkan di putaran ini.',
    figures: 'Angka dalam {{unit}}.',
    legend:
      'Koin: mulai di sini keping sudah balik modal dan tetap begitu. Arsir: rugi. Bergaris: setelah putaran terakhir, perusahaan berjalan sendiri. ×: hasil dibagi biayanya.',
    kept_other: 'Tidak dipasang: {{count}} keping. {{money}} tetap di kas; aman di sana, tetapi tidak menghasilkan.',
    apart:
      'Setiap baris berdiri sendiri. Jumlah semua baris bukan hasil semua keping bersama: dua kartu yang saling membantu sama-sama menghitung hasil bersama itu.',
    table: {
      summary: 'Angka yang sama sebagai tabel',
      caption: 'Tambahan laba kotor dari keping putaran {{round}}, dalam {{unit}}',
      card: 'Kartu',
      chips: 'Keping',
      cost: 'Biaya',
      total: 'Hasil',
      paid: 'Kembali',
    },
  },
  turns: {
    title: 'Apa yang paling menentukan',
    words: 'Pilihan yang paling merugikan setiap tim, dan yang paling menguntungkan.',
    chip: { cost: 'paling merugikan', gain: 'paling menguntungkan' },
    size: {
      cost: 'lebih banyak nilai perusahaan bisa diraih',
      gain: 'lebih banyak nilai perusahaan daripada dengan rencana awal',
    },
    plan: { cost: 'Yang dimainkan → lebih baik', gain: 'Rencana awal → yang dimainkan' },
    more: 'Kedua rencana, dan seberapa pasti',
    to: 'menjadi',
    price: 'Harga jual',
    focus: 'Fokus',
    all: 'semua orang',
    parts: 'Terdiri dari {{parts}}.',
    part: {
      cash: '{{money}} di kas',
      customerValue: '{{money}} nilai pelanggan',
      brandValue: '{{money}} nilai merek',
    },
    revenue: 'Pendapatan sejak saat itu: {{money}}.',
    sure: {
      sure: 'Dengan keberuntungan lain pun tidak ada yang lebih menentukan ({{stays}} dari {{seeds}}); antara {{low}} dan {{high}}.',
      likely:
        'Dengan keberuntungan lain biasanya tetap paling menentukan ({{stays}} dari {{seeds}}); antara {{low}} dan {{high}}.',
      open: 'Dengan keberuntungan lain sering ada yang lebih menentukan ({{stays}} dari {{seeds}}); antara {{low}} dan {{high}}.',
    },
    ask: 'Untuk dibicarakan:',
    none: '{{team}}: tidak ada pilihan yang menonjol; tidak ditemukan yang lebih baik, dan tidak ada yang mengalahkan rencana awal.',
    note: 'Nilai perusahaan = kas + nilai pelanggan + nilai merek, di akhir permainan. Rencana yang lebih baik adalah yang terbaik yang ditemukan untuk peran ini di putaran ini, tanpa tahu keberuntungannya; semua rencana lain, sebelum dan sesudahnya, tetap seperti yang dimainkan.',
    cost: {
      none: { what: 'Rencana lain akan menghasilkan lebih banyak.', ask: 'Apa yang hari ini akan Anda lakukan lain?' },
      overDiscounted: {
        what: 'Potongan harga membuat laku lebih cepat, tetapi lebih murah daripada yang perlu.',
        ask: 'Siapa yang mendapat potongan padahal tetap akan membeli? Bagaimana Anda bisa tahu?',
      },
      leadsCold: {
        what: 'Ada prospek yang menjadi dingin, padahal bisa dimenangkan dengan lebih banyak waktu penutupan.',
        ask: 'Siapa yang melihat prospek menunggu, dan apa yang menyita waktu di tempat lain?',
      },
      noSharedChips: {
        what: 'Tidak ada keping yang bekerja untuk peran lain, padahal akan menguntungkan.',
        ask: 'Apa yang dibutuhkan peran lain dari Anda, dan kapan terakhir Anda menanyakannya?',
      },
      wrongSegment: {
        what: 'Membidik orang lain akan menghasilkan lebih banyak.',
        ask: 'Bagaimana Anda tahu siapa yang harus dibidik, dan apa yang belum Anda ketahui?',
      },
      tooCheap: {
        what: 'Harga jual yang lebih tinggi akan menghasilkan lebih banyak.',
        ask: 'Apa yang Anda khawatirkan kalau harganya lebih tinggi?',
      },
      tooDear: {
        what: 'Harga jual yang lebih rendah pada akhirnya akan menghasilkan lebih banyak.',
        ask: 'Apa yang harus dihasilkan harga tinggi itu, dan bagi siapa harga itu terlalu mahal?',
      },
      idle: {
        what: 'Ada keping yang tetap di kas, padahal akan menguntungkan.',
        ask: 'Apa yang menahan Anda untuk memasangnya?',
      },
      overspent: {
        what: 'Keping yang terakhir menghasilkan kurang dari biayanya.',
        ask: 'Keping mana yang tidak akan Anda beli lagi, dan bagaimana Anda bisa menyadarinya?',
      },
      tooTactical: {
        what: 'Banyak yang dipakai untuk kuartal ini, terlalu sedikit untuk yang berbuah nanti.',
        ask: 'Tekanan hari itu apa yang menentukan, dan siapa yang membela masa depan?',
      },
      tooStrategic: {
        what: 'Banyak yang dipakai untuk nanti, terlalu sedikit untuk yang laku sekarang.',
        ask: 'Mengapa menunggu terasa tepat, dan apa yang bisa memberi tahu Anda sebaliknya?',
      },
      otherCards: {
        what: 'Pekerjaan sejenis dengan kartu lain akan menghasilkan lebih banyak.',
        ask: 'Bagaimana Anda memilih di antara kartu-kartu ini, dan apa yang akan Anda perhatikan lain kali?',
      },
    },
    gain: {
      none: { what: 'Rencana ini menghasilkan lebih banyak daripada rencana awal.', ask: 'Apa yang akan Anda ulangi?' },
      overDiscounted: {
        what: 'Lebih sedikit potongan harga daripada di rencana awal.',
        ask: 'Apa yang membuat Anda yakin orang mau membeli dengan harga penuh?',
      },
      leadsCold: {
        what: 'Lebih banyak waktu penutupan daripada di rencana awal.',
        ask: 'Bagaimana Anda menyadari bahwa prospek sedang menunggu?',
      },
      noSharedChips: {
        what: 'Ada keping untuk pekerjaan peran lain, yang tidak ada di rencana awal.',
        ask: 'Bagaimana Anda sampai ke sana, dan siapa yang bertanya kepada siapa?',
      },
      wrongSegment: {
        what: 'Rencana ini membidik orang lain daripada rencana awal.',
        ask: 'Dari mana Anda tahu siapa yang harus dibidik?',
      },
      tooCheap: {
        what: 'Harga jual yang lebih tinggi daripada di rencana awal.',
        ask: 'Apa yang membuat Anda berani menaikkan harga?',
      },
      tooDear: {
        what: 'Harga jual yang lebih rendah daripada di rencana awal.',
        ask: 'Apa yang Anda harapkan dari harga yang lebih rendah, dan apakah itu terjadi?',
      },
      idle: {
        what: 'Lebih banyak keping daripada di rencana awal.',
        ask: 'Bagaimana Anda tahu bahwa masih ada yang bisa diraih?',
      },
      overspent: {
        what: 'Lebih sedikit keping daripada di rencana awal.',
        ask: 'Apa yang membuat Anda menyimpan uangnya?',
      },
      tooTactical: {
        what: 'Lebih banyak untuk nanti daripada di rencana awal.',
        ask: 'Apa yang membuat Anda sabar, dan bagaimana Anda menjelaskannya kepada peran lain?',
      },
      tooStrategic: {
        what: 'Lebih banyak untuk sekarang daripada di rencana awal.',
        ask: 'Apa yang memberi tahu Anda bahwa sudah waktunya menjual?',
      },
      otherCards: {
        what: 'Kartu lain daripada di rencana awal, untuk pekerjaan sejenis.',
        ask: 'Mengapa Anda meninggalkan rencana awal, dan apa yang Anda perhatikan?',
      },
    },
  },
  luck: {
    title: 'Keterampilan atau keberuntungan?',
    shares: '{{skill}} dari perbedaan antartim berasal dari rencananya, {{luck}} dari keberuntungan.',
    little: 'Hampir semua perbedaan antartim berasal dari rencananya, kurang dari 1 % dari keberuntungan.',
    alike: 'Rencana semua tim berakhir sama: tidak ada perbedaan yang perlu dijelaskan.',
    note: 'Rencana semua putaran dimainkan lagi dengan {{seeds}} keberuntungan lain, tanpa kejutan, lalu nilai perusahaan di akhir dibandingkan.',
  },
};
