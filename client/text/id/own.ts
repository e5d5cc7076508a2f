/** Sesi di peramban ini, kata sandi untuk membuka sesi, dan melanjutkan sesi dari berkas. */
export const own = {
  observer: 'Pengamat',
  gone: 'sudah tidak ada di server ini: sudah dihapus, atau waktunya habis.',
  delete: {
    open: 'Hapus',
    label: 'Hapus sesi {{code}} untuk semua orang',
    title: 'Hapus sesi {{code}} untuk semua orang?',
    people_other: '{{count}} orang beserta namanya',
    rounds: 'Semua putaran, rencana, dan hasil',
    links: 'Semua tautan dan catatan; yang sedang di sana dikeluarkan',
    words: 'Ini tidak bisa dibatalkan. Berkas yang sudah disimpan orang tetap ada pada mereka.',
    stay: 'Jangan hapus',
    go: 'Hapus untuk semua',
    done: 'Sesi {{code}} sudah dihapus.',
  },
  door: {
    title: 'Untuk fasilitator',
    password: 'Kata sandi server ini',
    note: 'Ditentukan oleh pengelola server ini. Orang yang punya kode tidak memerlukannya.',
    enter: 'Lanjut',
  },
  restore: {
    link: 'Lanjutkan sesi dari berkas',
    title: 'Lanjutkan sesi dari berkas',
    words:
      'Pilih berkas yang disimpan di laptop lain; namanya berakhiran .pasar. Kode, tempat, rencana, dan tautan berlanjut seperti semula.',
    choose: 'Pilih berkas',
    drop: 'Atau jatuhkan di sini.',
    reading: 'Membaca berkas …',
    after:
      'Waktu dijeda sampai Anda menekan Lanjutkan. Hentikan Pasar di laptop lain, supaya tidak ada yang bermain di sana.',
    instead: 'Buka sesi baru saja',
  },
};
