/**
 * Lets the page answer what has come in between, so that long work is felt by nobody. A message to oneself and no timer: those wait
 * for a second each while the page is hidden.
 */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does work that stops between its parts, and takes a breath at every stop. */
export async function inBreaths<T>(work: Iterator<undefined, T>): Promise<T> {
  let part = work.next();
  while (!part.done) {
    await breath();
    part = work.next();
  }
  return part.value;
}
