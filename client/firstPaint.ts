/**
 * What a person chose under "Display", as marks on the page's root that the styles look for. It stands in the page
 * itself and runs before the first paint, so that no page flashes in colours that were not asked for; where something is
 * left to the device, it follows the device. A choice made later comes as an event that carries all of them.
 */
{
  type Kept = { theme?: unknown; contrast?: unknown; motion?: unknown; text?: unknown };
  const device = {
    dark: matchMedia('(prefers-color-scheme: dark)'),
    more: matchMedia('(prefers-contrast: more)'),
    still: matchMedia('(prefers-reduced-motion: reduce)'),
  };
  const read = (): Kept => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem('pasar.preferences') ?? '{}');
      return typeof kept === 'object' && kept !== null ? kept : {};
    } catch {
      return {};
    }
  };
  const mark = ({ theme, contrast, motion, text }: Kept): void => {
    const marks = document.documentElement.dataset;
    // A wall in a lit room wants paper, whatever the laptop under it likes.
    const dark = device.dark.matches && location.pathname !== '/screen';
    marks['theme'] = theme === 'dark' || (theme !== 'light' && dark) ? 'dark' : 'light';
    marks['contrast'] = contrast === 'high' || (contrast !== 'normal' && device.more.matches) ? 'high' : 'normal';
    marks['motion'] = motion === 'none' || device.still.matches ? 'none' : 'full';
    marks['text'] = text === 125 || text === 150 ? String(text) : '100';
  };
  let chosen = read();
  mark(chosen);
  addEventListener('pasar:preferences', (event) => {
    chosen = (event as CustomEvent<Kept>).detail;
    mark(chosen);
  });
  for (const wish of Object.values(device)) wish.addEventListener('change', () => mark(chosen));
}
