type Listener = (text: string, urgent: boolean) => void;

const listeners = new Set<Listener>();

/** Says something to people who use a screen reader; urgent words interrupt what is being read. */
export function announce(text: string, urgent = false): void {
  for (const listener of listeners) listener(text, urgent);
}

/** For the one live region of the page. Returns how to stop. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
