/** Yang dikatakan dan dilakukan fasilitator, seperti yang dibaca peserta. */
export const notice = {
  region: 'Pesan dari fasilitator',
  from: 'Fasilitator',
  read: 'Sudah saya baca',
  hide: 'Sembunyikan pesan ini',
  to: {
    all: 'untuk semua',
    team: 'untuk Tim {{team}}',
    role: 'untuk semua di {{role}}',
    teamRole: 'untuk {{role}} Tim {{team}}',
  },
  bonus_other: 'Tambahan {{count}} keping di putaran {{round}}.',
  penalty_other: 'Berkurang {{count}} keping di putaran {{round}}.',
  because: 'Alasannya: {{reason}}',
  corrected: 'Fasilitator mengoreksi rencana {{roles}}.',
  correctedSplit: 'Fasilitator mengoreksi pembagian keping.',
};
