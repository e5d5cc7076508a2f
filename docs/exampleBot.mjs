// A bot that joins as a person would: node docs/exampleBot.mjs http://127.0.0.1:3000 A3X7K
import { io } from 'socket.io-client';

const [server, code] = process.argv.slice(2);
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16)).join('');

const answer = await fetch(`${server}/api/join/${code}`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ id: newId(), name: 'Robo', team: null, role: null }),
});
const seat = await answer.json();
if (!answer.ok) throw new Error(seat.refused);

const transports = ['websocket', 'polling'];
const socket = io(server, { auth: { protocol: 2, token: seat.token }, transports, tryAllTransports: true });
const ask = (wish) => socket.timeout(8000).emitWithAck('message', { id: newId(), wish });
const held = new Map(); // by audience: { epoch, n, view }
let busy = false;

socket.on('released', () => process.exit(0));
socket.on('sign', (answer) => answer());
socket.on('view', async ({ audience, epoch, n, full, parts }) => {
  const before = held.get(audience)?.epoch === epoch ? held.get(audience) : null;
  if (before && (full ? n < before.n : n <= before.n)) return; // old news
  if (!full && n !== before?.n + 1) return void ask({ type: 'AskView' }); // a gap
  const view = full ? parts : { ...before.view, ...parts, outcomes: { ...before.view.outcomes, ...parts.outcomes } };
  held.set(audience, { epoch, n, view }); // rounds that are null have been taken back
  if (busy) return;
  busy = true;
  while (await move(held.get(audience).view.plan));
  busy = false;
});

/** Accepts what the other role offers, spreads its chips evenly over its cards, locks. True if it may have more to do. */
async function move(plan) {
  if (!plan) return false;
  const { round, role, chips, split, can, offer } = plan;
  if (can.accept === true) return (await ask({ type: 'AcceptOffer', round, role, offer: offer.offer })).ok;
  if (plan.lockedBy !== null) return false;
  for (const [index, card] of Object.keys(chips).entries()) {
    const count = Math.floor((split[role] + index) / 6);
    if (count !== chips[card]) return (await ask({ type: 'PlaceChips', round, card, count })).ok;
  }
  return (await ask({ type: 'LockPlan', round, role })).ok;
}
