/** Tautan untuk orang lain, berkas, dan pindah ke laptop lain, di konsol fasilitator. */
export const chair = {
  right: { lead: 'Fasilitator utama', assistant: 'Asisten', screen: 'Proyektor', observer: 'Pengamat' },
  rightNote: {
    lead: 'Bisa melakukan semua yang bisa Anda lakukan, termasuk menghapus sesi dan menarik tautan Anda sendiri.',
    assistant:
      'Menjalankan ruangan: langkah, waktu, orang, kejutan. Tidak bisa mengubah aturan, membuat tautan, mengambil berkas, atau menghapus.',
    screen: 'Menampilkan yang boleh dilihat seluruh ruangan, di proyektor atau layar lain.',
    observer:
      'Hanya menyimak, misalnya sponsor. Melihat tiap putaran setelah Anda menampilkan hasilnya, tanpa nama orang.',
  },
  links: {
    title: 'Tautan untuk orang lain',
    words: 'Untuk fasilitator kedua, proyektor lain, atau tamu. Setiap tautan bisa Anda tarik lagi.',
    here: 'sedang di sini',
    away: 'tidak di sini',
    made: 'dibuat {{time}}',
    show: 'Tampilkan',
    showLabel: 'Tampilkan tautan untuk {{name}}',
    takeBack: 'Tarik',
    takeBackLabel: 'Tarik tautan untuk {{name}}',
    takenBack: 'Tautan untuk {{name}} sudah ditarik.',
    add: 'Buat tautan',
    name: 'Tautan ini untuk siapa?',
    namePlaceholder: 'Contoh: Ratna',
    what: 'Apa yang boleh dilakukan?',
    make: 'Buat tautan',
    cancel: 'Batal',
    confirm: {
      title: 'Tarik tautan untuk {{name}}?',
      words:
        'Pemakainya langsung dikeluarkan, dan tautan ini tidak akan berfungsi lagi. Yang sudah dilakukan tetap ada.',
      own: 'Ini tautan Anda sendiri: konsol ini langsung ditutup, dan tautannya tidak akan berfungsi lagi.',
      stay: 'Biarkan',
      go: 'Tarik',
    },
  },
  shown: {
    title: 'Tautan untuk {{name}}',
    words:
      'Berikan kepada orang ini saja. Tautan bisa ditampilkan di sini sampai tab ini ditutup; setelah itu, buatlah yang baru.',
    link: 'Tautan',
    qr: 'Kode QR tautan',
    close: 'Selesai',
  },
  files: {
    title: 'Catatan dan berkas',
    log: 'Catatan',
    tables: 'Tabel untuk lembar kerja',
    decisions: 'Keputusan (CSV)',
    moves: 'Setiap langkah (CSV)',
    outcomes: 'Hasil (CSV)',
    learning: 'Cek pemahaman (CSV)',
    bom: 'dengan BOM, untuk Excel lama',
    saved: '{{name}} sudah disimpan.',
  },
  move: {
    open: 'Pindah ke laptop lain',
    title: 'Pindahkan sesi ini ke laptop lain',
    step: {
      pause: 'Jeda waktunya dulu, supaya tidak ada yang kehilangan waktu.',
      save: 'Simpan berkasnya dan bawa ke laptop lain, misalnya dengan USB.',
      there: 'Di sana: “Buka sesi”, lalu “Lanjutkan sesi dari berkas”.',
      resume: 'Setelah semua kembali, tekan Lanjutkan di sana.',
    },
    warn: 'Ini pindah, bukan salinan: yang dilakukan di sini setelah disimpan tidak ikut.',
    stop: 'Tersimpan. Sekarang hentikan Pasar di laptop ini: yang dilakukan di sini mulai sekarang akan hilang.',
    address:
      'Jika alamat jaringannya sama, halaman semua orang kembali sendiri. Jika berbeda, orang membuka alamat baru dan mengambil tempatnya lagi.',
    stay: 'Tetap di sini',
    save: 'Simpan berkas',
    again: 'Simpan lagi',
    done: 'Selesai',
  },
};
