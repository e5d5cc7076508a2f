import type { Language } from '../../../shared/session/settings.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Every rule of the page's styles; letters come from the device that opens the file. */
const stylesOf = (sheets: StyleSheetList): string =>
  [...sheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => [rule, sheet.href] as const))
    .filter(([rule]) => !(rule instanceof CSSFontFaceRule))
    .map(([rule, from]) =>
      rule.cssText.replace(
        /url\("?(?!data:|#)([^")]+)"?\)/g,
        (_, url) => `url("${new URL(url, from ?? location.href)}")`,
      ),
    )
    .join('\n');

/** The text with every picture of this server in it; a picture that the page does not show is left out. */
async function withPictures(css: string, shown: string): Promise<string> {
  const addresses = [...new Set([...css.matchAll(/url\("(http[^"]+)"\)/g)].map(([, url = '']) => url))];
  let text = css;
  for (const address of addresses) {
    const needed = shown.includes(address.replace(/^.*\/|[-.].*$/g, ''));
    const data = needed ? `data:image/svg+xml,${encodeURIComponent(await (await fetch(address)).text())}` : 'data:,';
    text = text.replaceAll(address, data);
  }
  return text;
}

/**
 * What an element shows as one file that needs nothing else: no script is in it, and it forbids itself every network. Rejects
 * where a picture cannot be had.
 */
export async function offlinePage(
  shown: HTMLElement | null,
  { language, title }: { readonly language: Language; readonly title: string },
): Promise<string> {
  if (!shown) throw new Error('there is nothing to save');
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const head = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    page.head.append(element);
  };
  page.head.prepend(
    Object.assign(page.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: POLICY }),
  );
  head('meta', { charset: 'utf-8' });
  head('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  head('style', {}, await withPictures(stylesOf(document.styleSheets), shown.outerHTML));
  const main = page.createElement('main');
  main.className = 'page home-page';
  const name = page.createElement('h1');
  name.className = 'only-heard';
  name.textContent = title;
  main.append(name, page.importNode(shown, true));
  page.body.append(main);
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
