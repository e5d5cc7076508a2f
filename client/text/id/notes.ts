/** Yang diucapkan, ditanyakan, dan diperhatikan fasilitator, tahap demi tahap. Setiap baris berdiri sendiri. */
export const notes = {
  title: 'Catatan fasilitator',
  say: 'Sampaikan',
  ask: 'Tanyakan',
  watch: 'Perhatikan',
  about: 'sekitar {{minutes}} menit',
  lobby: {
    say: 'Selamat datang. Anda menjalankan perusahaan kecil. Di setiap perusahaan, Penjualan dan Pemasaran berbagi satu anggaran.\nBuka alamat di proyektor, ketik kodenya, lalu duduk bersama tim.\nAda dua nilai yang dihitung dan tidak pernah dijumlahkan: pendapatan sekarang dan nilai merek nanti.',
    ask: 'Siapa yang sehari-hari di penjualan, siapa di pemasaran? Kalau berani, hari ini tukar tempat.\nApa yang tidak pernah dipahami bagian sebelah? Simpan dulu jawabannya.',
    watch:
      'Kedua peran di setiap tim sudah terisi; sisanya boleh diisi bot.\nTidak ada yang tersangkut Wi-Fi: lihat lampu di samping nama.\nRekan satu tim bisa saling bicara, tetapi tidak melihat layar satu sama lain.',
  },
  practice: {
    say: 'Putaran ini tidak dihitung. Coba semua tombol.\nLetakkan keping di kartu, kunci, lalu lihat siapa berjalan ke mana.',
    ask: 'Tadi Anda mengira apa yang akan terjadi, dan apa yang terjadi?',
    watch: 'Semua orang sudah meletakkan keping dan mengunci sekali.\nOrang yang menunggu bantuan tanpa bilang.',
  },
  briefing1: {
    say: 'Bacakan kartu di proyektor.\nSatu keping adalah sebagian anggaran. Penjualan punya enam kartu, Pemasaran juga punya enam.\nRencana berlaku setelah Anda berdua mengunci.',
    ask: 'Apa yang harus terjadi di akhir setengah tahun ini supaya Anda puas?',
    watch: 'Pertanyaan soal tombol: jawab. Pertanyaan soal mana yang manjur: kembalikan ke tim.',
  },
  briefing2: {
    say: 'Mulai sekarang Anda berdua yang membagi anggaran. Tawarkan pembagian lain kepada peran sebelah, dan sebutkan alasannya.',
    ask: 'Apa yang perlu Anda tahu dari peran sebelah sebelum melepas keping?',
    watch: 'Tim yang membagi rata hanya karena sungkan.',
  },
  briefing3: {
    say: 'Sekarang Pemasaran menentukan harga dan fokus.\nAnda berdua bisa menuliskan perkiraan sebelum tahu hasilnya.',
    ask: 'Siapa yang ingin Anda rebut: semua orang, atau satu kelompok?',
    watch: 'Potongan harga yang belum dihitung siapa pun.',
  },
  briefingLater: {
    say: 'Bacakan kartu di proyektor.\nSetengah tahun lagi. Lihat apa yang sudah membuahkan hasil dan apa yang belum.',
    ask: 'Apa yang akan Anda ubah, dan dari mana Anda tahu bahwa itu berhasil?',
    watch: 'Tim yang mengulang rencana lama tanpa berbicara.',
  },
  planning: {
    say: 'Berbicaralah: masing-masing melihat sesuatu yang tidak dilihat rekannya.\nTinggal satu menit: sepakati, lalu kunci.',
    ask: 'Apa yang Anda tahu, tetapi tidak terlihat oleh rekan Anda?\nApa yang Anda korbankan untuk keping ini?\nKapan hasilnya terasa: putaran ini, atau nanti?',
    watch:
      'Berkelilinglah dan dengarkan. Jangan memberi saran.\nPeran yang mengisi bagiannya sendirian.\nTim yang belum mengunci: lihat di papan.',
  },
  market: {
    say: 'Sekarang tidak ada yang perlu ditekan. Perhatikan kios Anda sendiri.\nOrang berjalan dari belum kenal, menjadi kenal, membeli, lalu kembali.',
    ask: 'Di titik mana orang berpaling dari Anda?',
    watch: 'Apa yang disoraki orang. Jarang sekali nilai merek.',
  },
  review1: {
    say: 'Balok-balok ini menunjukkan sebab hasilnya: pilihan Anda sendiri, pesaing, dan keberuntungan.\nSatu putaran belum membuktikan apa-apa.',
    ask: 'Bagian mana dari hasil ini yang memang buah keputusan Anda?\nKeping mana yang belum membuahkan hasil?',
    watch: 'Saling menyalahkan: ubah “gara-gara kamu” menjadi “waktu itu Anda melihat apa?”.',
  },
  review: {
    say: 'Bandingkan dengan perkiraan Anda.\nPendapatan adalah yang sudah Anda peroleh; nilai merek adalah yang masih akan dihasilkan nama Anda.',
    ask: 'Apa yang sudah membuahkan hasil, dan apa yang belum?\nApa yang dilakukan peran sebelah untuk angka Anda?',
    watch: 'Tim yang hanya melihat peringkat.\nSingkat saja: pembicaraan panjangnya nanti di akhir.',
  },
  reviewLast: {
    say: 'Itu tadi setengah tahun terakhir. Lupakan dulu angkanya sebentar.\nSekarang semuanya kita buka: semua rencana, dan sebabnya.',
    ask: 'Sebelum melihat rencana tim lain: menurut Anda, apa yang dilakukan tim terbaik?',
    watch: 'Pemenang yang menjelaskan kepada semua orang. Biarkan yang lain bicara dulu.',
  },
  half: {
    say: 'Paruh waktu. Tukar tempat: yang tadi Penjualan sekarang Pemasaran.\nIstirahat dulu, lalu serah terima: apa yang harus diketahui penggantinya?',
    ask: 'Apa yang ternyata lebih sulit daripada kelihatannya?',
    watch: 'Semua kembali tepat waktu; waktu di atas terus berjalan.',
  },
  debrief: {
    say: 'Urutannya: apa yang terjadi, mengapa, apa artinya, apa langkah kita berikutnya.\nTayangan ulang bisa menampilkan momen mana pun, dari sudut pandang siapa pun.',
    ask: 'Kapan Anda memilih hari ini dan mengorbankan besok? Apa yang mendorong Anda?\nKapan Anda berdua benar-benar memutuskan bersama?\nDi mana ini terjadi di pekerjaan kita?\nApa yang akan Anda ubah sebelum Jumat depan? Sampaikan kepada orang di sebelah Anda.',
    watch:
      'Perasaan dulu, angka belakangan.\nYang diam: panggil namanya.\nSetiap orang pulang dengan satu kalimat tertulis.',
  },
};
