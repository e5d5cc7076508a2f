/** Setelah putaran terakhir. */
export const debrief = {
  title: 'Pasar tutup',
  words: 'Setiap daftar punya pemenangnya sendiri. Nilainya tidak pernah dijumlahkan.',
  axis: {
    revenue: 'Pendapatan, semua putaran',
    brandValue: 'Nilai merek, di akhir',
    companyValue: 'Nilai perusahaan',
    quotas: 'Target yang tercapai',
  },
  axisNote: {
    revenue: 'Yang masuk selama Anda bermain.',
    brandValue: 'Yang masih akan dihasilkan merek.',
    companyValue: 'Kas + nilai pelanggan + nilai merek.',
    quotas: 'Kuartal yang pendapatannya mencapai target.',
  },
  quotasHit: '{{hit}} dari {{all}}',
  yours: 'tim Anda',
  talk: 'Bahaslah',
  question: {
    one: 'Keping mana yang langsung membuahkan hasil, dan mana yang hasilnya datang lama kemudian?',
    two: 'Di mana satu peran menang dengan mengorbankan yang lain, dan di mana keduanya menang?',
    three: 'Apa yang akan Anda lakukan secara berbeda hari Senin nanti?',
  },
  replay: 'Lihat putar ulang',
  save: 'Simpan rekaman',
  saving: 'Menyimpan …',
};
