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
  replay: 'Lihat tayangan ulang',
  copy: 'Tayangan ulang satu berkas',
  whatIf: 'Bagaimana jika?',
  save: 'Simpan rekaman',
  saving: 'Menyimpan …',
};
