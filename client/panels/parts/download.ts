/** Has the browser save something as a file. */
export function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click: give it time before the address is taken back.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
