/** How a person wants to see and hear the game on this device. */
export const preferences = {
  title: 'Display and sound',
  note: 'Kept on this device only.',
  close: 'Done',
  saved: 'Saved.',
  theme: { title: 'Colours', device: 'Like my device', light: 'Light', dark: 'Dark' },
  contrast: { title: 'Contrast', device: 'Like my device', normal: 'Normal', high: 'High' },
  motion: { title: 'Motion', device: 'Like my device', none: 'None' },
  text: { title: 'Size of letters', size: '{{size}}%' },
  sound: { title: 'Sound', off: 'Off', on: 'On' },
  keys: { title: 'Shortcuts of a single key', off: 'Off', on: 'On' },
  coach: { title: 'Adviser’s questions', off: 'Off', on: 'On' },
};
