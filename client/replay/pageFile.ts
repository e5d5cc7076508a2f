/** Where the page lies that shows one recording without any server, before there is a recording in it. */
const EMPTY_PAGE = '/empty-replay.html';

/** The element of that page in which the recording stands, as JSON. */
export const RECORDING_PLACE = 'recording';

const PLACE = `<script type="application/json" id="${RECORDING_PLACE}"></script>`;

/**
 * The page with a recording in it, as one text. No `<` of the recording is left as it is, so that nothing in it can end the
 * element in which it stands. Throws where the page is not one that takes a recording.
 */
export function filledPage(page: string, recording: string): string {
  const [before, after, ...more] = page.split(PLACE);
  if (before === undefined || after === undefined || more.length > 0) throw new Error('this page takes no recording');
  const text = recording.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${before}${PLACE.replace('></', () => `>${text}</`)}${after}`;
}

/** Fetches the empty page from the server. Rejects where it cannot be had. */
export async function fetchEmptyPage(): Promise<string> {
  const response = await fetch(EMPTY_PAGE);
  if (!response.ok) throw new Error(`${EMPTY_PAGE}: ${response.status}`);
  return response.text();
}
