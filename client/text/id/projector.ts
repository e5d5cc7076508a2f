/** Proyektor. */
export const projector = {
  noKey: 'Ini halaman untuk proyektor',
  noKeyWords: 'Bukalah dari konsol fasilitator lewat “Buka proyektor”.',
  join: 'Masuk ke pasar',
  planning: 'Waktu menyusun rencana',
  phase: { briefing: 'Pengantar', planning: 'Menyusun rencana', market: 'Pasar berjalan', review: 'Hasil' },
  held: {
    frozen: 'Tampilan ini dibekukan',
    byFacilitator: 'Ditahan fasilitator',
    blank: 'Kosongkan',
    freeze: 'Bekukan',
    goOn: 'Lanjutkan',
  },
  sound: { off: 'Suara mati', on: 'Suara nyala' },
  time: {
    paused: 'Waktu dijeda',
    closing: 'Perencanaan ditutup lebih awal',
    up: 'Waktu habis',
    none: 'Tanpa batas waktu: kuncilah saat sudah sepakat',
  },
  own: {
    title: 'Lihat layar Anda sendiri',
    words: 'Setiap tim melihat angkanya sendiri, tidak yang lain.',
    anonymous: 'Setelah itu, angka semua tim tampil di sini tanpa nama.',
    lastReview: 'Semua tim ditampilkan setelah putaran terakhir.',
    debrief: 'Semua tim ditampilkan saat pembahasan.',
  },
};
