/** What a cell may hold. Numbers stay numbers; nothing is an empty cell. */
export type Cell = string | number | boolean | null;

/** A spreadsheet takes what begins so for a formula, whatever blanks stand before it. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const QUOTED = /[",\r\n;\t]|^\s|\s$/;
const BOM = '\ufeff';

/** A text that is only ever a text: an apostrophe stands before what would be a formula. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(cell);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): commas, CRLF after every row, quotes where needed. With `bom` older spreadsheets read it as
 * UTF-8, too.
 */
export const csv = (rows: readonly (readonly Cell[])[], { bom = false } = {}): string =>
  (bom ? BOM : '') + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
