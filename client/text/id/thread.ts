/** Agenda lokakarya, dan di mana posisi waktunya. */
export const thread = {
  rounds_other: '{{count}} putaran × {{minutes}}',
  item: {
    start: 'Pembukaan',
    practice: 'Latihan',
    round: 'Putaran {{round}}',
    swap: 'Jeda dan tukar peran',
    debrief: 'Pembahasan',
    attempt: 'Percobaan kedua',
    check: 'Cek pemahaman',
  },
};
