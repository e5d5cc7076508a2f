import type { Measured } from '../model/deviceCheck.ts';
import { readClock } from './http.ts';

const PATIENCE_MS = 6_000;
const TRIES = 4;
const SOCKET_PATH = '/socket.io/?EIO=4&transport=';

const within = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([work, new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE_MS))]).catch(
    () => otherwise,
  );

/** Whether a WebSocket opens and the server greets on it. Nobody is known by it: it carries no token, and is closed at once. */
function opensSocket(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${SOCKET_PATH}websocket`);
    const done = (works: boolean): void => {
      socket.close();
      resolve(works);
    };
    socket.onmessage = ({ data }) => done(String(data).startsWith('0'));
    socket.onerror = () => done(false);
    socket.onclose = () => resolve(false);
  });
}

/** Whether the way round works that is taken where WebSockets are blocked. */
async function polls(): Promise<boolean> {
  const path = `${SOCKET_PATH}polling`;
  const greeting = await (await fetch(path)).text();
  const sid = /"sid":"([^"]+)"/.exec(greeting)?.[1];
  if (!greeting.startsWith('0') || sid === undefined) return false;
  // A word back, which ends it: the server need not wait for this guest.
  const answer = await fetch(`${path}&sid=${encodeURIComponent(sid)}`, { method: 'POST', body: '1' });
  return answer.ok;
}

/** The server's time against this device's, from the quickest of a few answers. */
async function clock(): Promise<{ roundTrip: number; skew: number } | null> {
  let best: { roundTrip: number; skew: number } | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sent = Date.now();
    const reply = await readClock();
    if (!reply.ok) return best;
    const received = Date.now();
    const roundTrip = received - sent;
    if (!best || roundTrip < best.roundTrip) best = { roundTrip, skew: (sent + received) / 2 - reply.value.at };
  }
  return best;
}

function drawing(): Measured['drawing'] {
  const context = (kind: string): boolean => {
    try {
      return document.createElement('canvas').getContext(kind) !== null;
    } catch {
      return false;
    }
  };
  return context('webgl2') || context('webgl') ? 'webgl' : context('2d') ? 'canvas' : 'none';
}

function keeps(): boolean {
  const mark = 'pasar.check';
  try {
    localStorage.setItem(mark, mark);
    const kept = localStorage.getItem(mark) === mark;
    localStorage.removeItem(mark);
    return kept;
  } catch {
    return false;
  }
}

/** Tries everything that playing needs, on this device and in this network. Never rejects. */
export async function tryDevice(): Promise<Measured> {
  const [socket, polling, time] = await Promise.all([
    within(opensSocket(), false),
    within(polls(), false),
    within(clock(), null),
  ]);
  return {
    socket,
    polling,
    roundTrip: time?.roundTrip ?? null,
    skew: time?.skew ?? null,
    drawing: drawing(),
    storage: keeps(),
    screen: { width: innerWidth, height: innerHeight },
    sound: 'AudioContext' in globalThis,
    languages: [...navigator.languages],
  };
}
