/**
 * The page of a seat shows nothing before its line to the server is open, so what it is made of is asked for while the page is still
 * being read. It stands in the page itself; the build writes the addresses of the files in place of the name.
 */
declare const SEAT_FILES: readonly string[];

if (location.pathname === '/play') {
  for (const href of SEAT_FILES) {
    const style = href.endsWith('.css');
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: style ? 'preload' : 'modulepreload',
        as: style ? 'style' : 'script',
        crossOrigin: '',
        href,
      }),
    );
  }
}
