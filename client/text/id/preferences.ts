/** How a person wants to see and hear the game on this device. */
export const preferences = {
  title: 'Tampilan dan suara',
  note: 'Hanya disimpan di perangkat ini.',
  close: 'Selesai',
  saved: 'Tersimpan.',
  theme: { title: 'Warna', device: 'Ikut perangkat', light: 'Terang', dark: 'Gelap' },
  contrast: { title: 'Kontras', device: 'Ikut perangkat', normal: 'Biasa', high: 'Tinggi' },
  motion: { title: 'Gerak', device: 'Ikut perangkat', none: 'Tanpa gerak' },
  text: { title: 'Ukuran huruf', size: '{{size}}%' },
  sound: { title: 'Suara', off: 'Mati', on: 'Nyala' },
  keys: { title: 'Pintasan satu tombol', off: 'Mati', on: 'Nyala' },
  coach: { title: 'Pertanyaan penasihat', off: 'Mati', on: 'Nyala' },
};
