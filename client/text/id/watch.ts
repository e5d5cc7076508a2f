/** Halaman tamu yang menyimak. */
export const watch = {
  title: 'Menyimak',
  lobby: 'Sesi belum dimulai. Setelah setiap putaran, hasilnya muncul di sini.',
  first: 'Sesi sedang berjalan. Hasil putaran 1 muncul di sini begitu ruangan melihatnya.',
  playing: 'Hasil putaran berikutnya muncul sendiri di sini, begitu ruangan melihatnya.',
  over: 'Semua putaran selesai, dan ruangan sedang membahasnya.',
  noKey: 'Belum ada tautan untuk menyimak',
  noKeyWords: 'Halaman ini dibuka dengan tautan Anda sendiri. Mintalah kepada fasilitator.',
};
