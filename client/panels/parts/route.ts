import { useEffect, useState } from 'preact/hooks';
import type { Route } from '../../model/route.ts';
import { routeOf } from '../../model/route.ts';

const MOVED = 'pasar:moved';

/** Goes to another page of the client without loading it anew. */
export function go(address: string, replace = false): void {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(MOVED));
}

const read = (): { readonly route: Route; readonly key: string } => ({
  route: routeOf(location.pathname),
  key: `${location.pathname}${location.search}${location.hash}`,
});

/** The page that the address bar names, now and after every move. The key changes with every address. */
export function useRoute(): ReturnType<typeof read> {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const moved = () => setPlace(read());
    addEventListener('popstate', moved);
    addEventListener(MOVED, moved);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener(MOVED, moved);
    };
  }, []);
  return place;
}
