const PLACE = 'pasar.renderer';

/**
 * How pictures are drawn: `auto` takes the graphics card where there is one. `?renderer=canvas` in any address draws without
 * it for as long as the tab is open: for old laptops, and where many pages stand side by side.
 */
export function wantedRenderer(): 'auto' | 'canvas' {
  const wish = new URLSearchParams(location.search).get('renderer');
  try {
    if (wish !== null) sessionStorage.setItem(PLACE, wish);
    return (wish ?? sessionStorage.getItem(PLACE)) === 'canvas' ? 'canvas' : 'auto';
  } catch {
    return wish === 'canvas' ? 'canvas' : 'auto';
  }
}
