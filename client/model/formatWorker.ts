/*
 * Asks a browser for each kind of format once. It reads all its languages for the first of a kind, which takes a phone a tenth of a
 * second. Chromium keeps them for every thread of the page: so it is done here, and the page itself does not wait for it.
 */
new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', notation: 'compact' }).format(0);
new Intl.ListFormat('id-ID').format([]);
new Intl.PluralRules('id-ID').select(0);
new Intl.DateTimeFormat('id-ID', { timeStyle: 'short' }).format(0);
close();
