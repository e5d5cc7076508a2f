/** Bingkai di sekitar panduan fasilitator; isinya ada di docs. */
export const guide = {
  title: 'Panduan fasilitator',
  contents: 'Bab',
  print: 'Cetak',
  page: 'Buka sebagai halaman untuk dicetak',
  close: 'Kembali ke konsol',
};
