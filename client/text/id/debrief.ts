/** Setelah putaran terakhir. */
export const debrief = {
  title: 'Pasar tutup',
  words: 'Setiap daftar punya pemenangnya sendiri. Nilai-nilainya tidak pernah dijumlahkan.',
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
  talk: 'Bahas bersama',
  question: {
    one: 'Keping mana yang langsung membuahkan hasil, dan mana yang hasilnya baru datang lama kemudian?',
    two: 'Kapan satu peran menang dengan mengorbankan peran lain, dan kapan keduanya menang?',
    three: 'Apa yang akan Anda ubah di tempat kerja mulai hari Senin?',
  },
  replay: 'Lihat tayangan ulang',
  save: 'Simpan rekaman',
  saving: 'Menyimpan …',
};
