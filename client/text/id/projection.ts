/** Ke mana sebuah draf dapat membawa. */
export const projection = {
  title: 'Perkiraan kasar',
  none: 'Begitu ada keping di atas kartu, di sini terlihat ke mana draf ini dapat membawa.',
  working: 'Sedang dihitung …',
  measure: { revenue: 'Pendapatan', brandValue: 'Nilai merek' },
  range: '{{low}} sampai {{high}}',
  middle: '┃ tengah {{money}}',
  mark: { revenue: '▲ target {{money}}', brandValue: '▲ sekarang {{money}}' },
  assumes: 'Rentang, bukan janji: dari draf Anda dan rencana terakhir {{role}} serta tim lain.',
  assumesFirst: 'Rentang, bukan janji: dari draf Anda, dan rencana awal untuk {{role}} serta tim lain.',
  old: 'Ini untuk draf sebelumnya; yang baru sedang dihitung …',
};
