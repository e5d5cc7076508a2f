/** Apakah perangkat dan jaringannya siap untuk lokakarya. */
export const check = {
  title: 'Apakah perangkat ini bisa dipakai bermain?',
  trying: 'Sedang dicoba …',
  again: 'Coba lagi',
  all: {
    good: 'Bisa. Perangkat ini siap.',
    fair: 'Bisa, dengan batasan. Lihat baris yang kuning.',
    bad: 'Belum bisa. Baris merah memberi tahu apa yang perlu dilakukan.',
  },
  word: { good: 'baik', fair: 'bisa, dengan batasan', bad: 'tidak bisa' },
  item: {
    socket: 'Sambungan cepat (WebSocket)',
    polling: 'Sambungan cadangan (long polling)',
    line: 'Kecepatan jaringan',
    drawing: 'Gambar pasar',
    storage: 'Penyimpanan peramban',
    clock: 'Jam perangkat',
    screen: 'Ukuran layar',
    sound: 'Suara',
    language: 'Bahasa',
  },
  means: {
    socket: {
      good: 'Terbuka.',
      fair: 'Ditutup oleh jaringan ini atau oleh program di perangkat. Permainan memakai sambungan cadangan; sedikit lebih lambat.',
      bad: 'Tertutup, begitu juga cadangannya. Pakai jaringan lain, atau minta TI membuka alamat di bawah.',
    },
    polling: {
      good: 'Terbuka.',
      fair: 'Tertutup. Sambungan cepat berjalan, jadi tidak masalah.',
      bad: 'Tertutup. Apakah perangkat ini di jaringan yang sama dengan laptop fasilitator?',
    },
    line: {
      good: 'Jawaban datang dalam {{ms}} md.',
      fair: 'Jawaban datang dalam {{ms}} md. Terasa, tetapi tidak mengganggu. Kalau bisa, mendekatlah ke Wi-Fi.',
      bad: 'Server tidak menjawab. Apakah perangkat ini di jaringan yang sama dengan laptop fasilitator?',
    },
    drawing: {
      good: 'Digambar oleh kartu grafis.',
      fair: 'Digambar tanpa kartu grafis: geraknya lebih sedikit, tetapi semuanya terlihat.',
      bad: 'Peramban ini tidak bisa menggambar. Pakai Chrome, Edge, Firefox, atau Safari terbaru. Isinya juga ada di tabel.',
    },
    storage: {
      good: 'Tempat Anda diingat di perangkat ini.',
      fair: 'Peramban tidak menyimpan apa pun, mungkin karena jendela pribadi. Biarkan halaman terbuka, atau pakai jendela biasa.',
      bad: 'Peramban tidak menyimpan apa pun.',
    },
    clock: {
      good: 'Tepat.',
      fair: 'Selisih {{minutes}} menit. Permainan memakai jam server, jadi tidak masalah.',
      bad: 'Salah.',
    },
    screen: {
      good: '{{width}} × {{height}}: cukup untuk semuanya.',
      fair: '{{width}} × {{height}}: semuanya bisa, tetapi lebih banyak menggulir. Laptop lebih nyaman.',
      bad: '{{width}} × {{height}}: terlalu kecil. Perbesar jendelanya, atau pakai perangkat lain.',
    },
    sound: {
      good: 'Ada, kalau Anda menyalakannya.',
      fair: 'Tidak ada di peramban ini. Permainan tidak memerlukannya.',
      bad: 'Tidak ada.',
    },
    language: {
      good: 'Bahasa Indonesia dan Inggris bisa dipilih kapan saja di kanan atas.',
      fair: 'Peramban meminta bahasa lain. Pilih bahasa Indonesia atau Inggris di kanan atas.',
      bad: 'Tidak ada.',
    },
  },
  told: 'Fasilitator sesi {{code}} melihat hasil ini.',
  notTold: 'Hasil ini tidak sampai ke fasilitator: {{because}}',
  alone: 'Hasil ini tidak dikirim ke siapa pun. Kalau kode sesi ada di alamatnya, fasilitator ikut melihat.',
  name: 'Nama perangkat atau meja ini',
  nameNote: 'Kalau mau, supaya fasilitator tahu yang mana. Yang dikirim hanya hasil ini dan nama ini.',
  tell: 'Kirim nama ini',
  named: 'Fasilitator sekarang melihat “{{name}}”.',
  toJoin: 'Lanjut masuk',
  it: {
    title: 'Untuk TI',
    note: 'Teks biasa: alamat, port, dan apa yang gagal.',
    copy: 'Salin untuk TI',
    head: 'Pasar, cek ruangan',
    address: 'Alamat yang dicoba: {{url}}',
    allow:
      'Jaringan harus mengizinkan perangkat menghubungi {{host}} di port TCP {{port}} lewat {{scheme}}: permintaan biasa, dan WebSocket di jalur /socket.io/.',
    internet:
      'Internet tidak diperlukan, dan tidak ada host lain yang dihubungi. Isolasi klien di Wi-Fi harus dimatikan.',
    device: 'Peramban: {{agent}}',
    time: 'Waktu: {{time}}',
  },
  card: {
    title: 'Cek ruangan',
    none: 'Belum ada perangkat yang dicoba. Buka tautan ini di satu laptop dan satu ponsel di ruangan.',
    link: 'Tautan untuk mencoba perangkat',
    count_other: '{{count}} perangkat dicoba',
    unnamed: 'Perangkat {{number}}',
    at: 'pukul {{time}}',
  },
};
