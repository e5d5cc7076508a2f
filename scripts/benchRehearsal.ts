import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../server/clock.ts';
import { WorkerLab } from '../server/lab/workerLab.ts';
import { createLog } from '../server/log.ts';
import { serve } from '../server/serve.ts';
import { openSqliteStore } from '../server/store/sqliteStore.ts';
import type { HostReply } from '../shared/protocol/http.ts';
import { SHIPPED } from '../shared/scenario/shipped.ts';
import type { Settings } from '../shared/session/settings.ts';
import { PLAIN_ROOM } from '../shared/session/settings.ts';
import { openLine } from './bots/line.ts';

/**
 * How long a rehearsal takes on this machine at the usual tempo, place by place: `npm run bench:rehearsal`, some two minutes. Four
 * teams, the agenda of 90 minutes: practice, six rounds, the debrief.
 */
const SETTINGS: Settings = {
  title: '',
  rounds: 6,
  planningSeconds: 300,
  pace: 'facilitator',
  language: 'en',
  openAll: false,
  market: 'shared',
  ranking: { policy: 'open', delayed: false },
  room: { ...PLAIN_ROOM, agenda: 90 },
  learning: false,
};

const folder = mkdtempSync(join(tmpdir(), 'pasar-rehearsal-'));
const running = await serve({
  store: openSqliteStore(folder),
  clock: systemClock,
  log: createLog('error'),
  lab: new WorkerLab(),
  scenarios: SHIPPED,
  client: join(folder, 'no-client'),
  host: '127.0.0.1',
  port: 0,
  retentionDays: 1,
  addresses: () => [],
});
const url = `http://127.0.0.1:${running.port}`;
const response = await fetch(`${url}/api/sessions`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ id: 'bench-rehearsal', scenario: 'coffee', teams: 4, settings: SETTINGS }),
});
const { facilitatorToken } = (await response.json()) as HostReply;

let began = 0;
let place = '';
const seconds = (): string => ((performance.now() - began) / 1000).toFixed(1).padStart(6);
await new Promise<void>((over) => {
  const line = openLine(url, facilitatorToken, {
    lost: () => undefined,
    cut: (why) => console.log(`the line was cut: ${why}`),
    seen: (audience) => {
      const session = line.view(audience)?.session;
      if (!session) return;
      const { stage, practice, round, phase, rehearsal } = session;
      if (began === 0) {
        began = performance.now();
        void line.ask({ type: 'Rehearse', does: 'begin' });
      }
      const now = stage === 'playing' ? `${practice ? 'practice' : `round ${round}`}, ${phase}` : stage;
      if (rehearsal && now !== place) console.log(`${seconds()} s  ${now}`);
      if (!rehearsal && place !== '') {
        console.log(`${seconds()} s  over: the lobby as it was`);
        line.close();
        over();
      }
      if (rehearsal) place = now;
    },
  });
});
await running.stop();
rmSync(folder, { recursive: true, force: true });
