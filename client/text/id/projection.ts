/** Ke mana sebuah draf dapat membawa. */
export const projection = {
  title: 'Perkiraan kasar',
  none: 'Begitu ada keping di atas kartu, di sini terlihat ke mana draf ini dapat membawa.',
  working: 'Sedang dihitung …',
  measure: { revenue: 'Pendapatan', brandValue: 'Nilai merek' },
  range: '{{low}} – {{high}}',
  middle: '┃ tengah {{money}}',
  mark: { revenue: '▲ target {{money}}', brandValue: '▲ sekarang {{money}}' },
  assumes: 'Rentang, bukan janji: {{role}} dan tim lain seperti rencana terakhir.',
  assumesFirst: 'Rentang, bukan janji: {{role}} dan tim lain dengan rencana awal.',
  old: 'Ini untuk draf sebelumnya; yang baru sedang dihitung …',
};
