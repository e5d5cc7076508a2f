import type { Request, Response } from 'express';
import { Router } from 'express';
import type { LogReply } from '../../shared/protocol/chair.ts';
import { mayDo } from '../../shared/session/rights.ts';
import { inAttempt } from '../../shared/session/state.ts';
import { teamsBy } from '../../shared/view/release.ts';
import type { Spreadsheet } from '../session/archive.ts';
import { isTable } from '../session/archive.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { facilitatorFor, proofOf } from './bearer.ts';
import { refuse } from './refuse.ts';

/** What is taken out of a session as a file: its log, its tables, and itself. Each is noted. */
export function files(sessions: OpenSessions): Router {
  const router = Router();

  router.get('/chair/log', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'readLog');
    if (!by.ok) return refuse(response, by.error);
    const reply: LogReply = { entries: await sessions.archive.log(by.value.attended) };
    response.json(reply);
  });

  router.get('/chair/log/:form', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'readLog');
    if (!by.ok) return refuse(response, by.error);
    const { form } = request.params;
    if (form !== 'csv' && form !== 'json') return refuse(response, 'message/malformed');
    const { attended, session, grant } = by.value;
    await sessions.access.note(session, grant, 'saveLog', form);
    const { archive } = sessions;
    const name = `pasar-${attended.live.state.code}-log`;
    if (form === 'csv') sendSheet(response, name, await archive.logSheet(attended, sheetOf(request)));
    else
      response
        .attachment(`${name}.json`)
        .json({ format: 'pasar-log', formatVersion: 1, session, entries: await archive.log(attended) });
  });

  router.get('/sessions/tables/:table', async (request, response) => {
    const proof = proofOf(sessions, request);
    if (!proof.ok) return refuse(response, proof.error);
    const { table } = request.params;
    if (!isTable(table)) return refuse(response, 'message/malformed');
    const { attended, session, grant } = proof.value;
    const { state } = attended.live;
    if (!mayDo(grant, 'saveTables')) {
      // Whoever else has a chair gets them under the same rule as the recording.
      const facilitators = table === 'commitments' || table === 'learning';
      if (grant.kind === 'observer' || facilitators) return refuse(response, 'facilitator/only');
      if (inAttempt(state)) return refuse(response, 'attempt/running');
      if (state.stage !== 'debrief') return refuse(response, 'recording/not-released');
      if (teamsBy(state) !== 'name') return refuse(response, 'recording/anonymous');
    }
    await sessions.access.note(session, grant, 'saveTables', table);
    sendSheet(
      response,
      `pasar-${state.code}-${table}`,
      await sessions.archive.table(attended, table, sheetOf(request)),
    );
  });

  router.get('/chair/session/file', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'exportSession');
    if (!by.ok) return refuse(response, by.error);
    const { attended, session, grant } = by.value;
    await sessions.access.note(session, grant, 'exportSession');
    response.attachment(`pasar-${attended.live.state.code}.pasar`).json(await sessions.archive.sealed(attended));
  });
  return router;
}

/** `?bom=1` is for spreadsheets that would not take the file for UTF-8 otherwise. */
const sheetOf = ({ query }: Request): Spreadsheet => ({ bom: query['bom'] === '1' });

const sendSheet = (response: Response, name: string, text: string): unknown =>
  response.attachment(`${name}.csv`).type('text/csv; charset=utf-8').send(text);
