import { PASSWORD_HEADER } from '../../shared/protocol/chair.ts';
import type { ShapeName } from './catalogue.ts';
import { shapeText, table } from './tables.ts';

type Endpoint = { readonly ask: string; readonly takes: string; readonly gives: string; readonly refuses: string };

const link = (name: ShapeName): string => `[${name}](#${name.toLowerCase()})`;

const LEAD = 'header `Authorization: Bearer TOKEN` of a facilitator who leads';
const PASSWORD = `header \`${PASSWORD_HEADER}\`, where the server has a password; so do \`GET /api/scenarios\`, \`POST /api/sessions\`, \`/api/alone\` and \`/api/restore\``;

const ENDPOINTS: readonly Endpoint[] = [
  { ask: '`GET /api/scenarios`', takes: 'nothing', gives: `200, list of ${link('ScenarioOffer')}`, refuses: '' },
  {
    ask: '`POST /api/sessions`',
    takes: link('HostRequest'),
    gives: `201, ${link('HostReply')}`,
    refuses: '`scenario/unknown` 404, `message/too-many` 429',
  },
  {
    ask: '`POST /api/alone`',
    takes: link('AloneRequest'),
    gives: `201, ${link('JoinReply')}`,
    refuses: '`seat/name-empty` 400, `message/too-many` 429',
  },
  {
    ask: '`GET /api/join/CODE`',
    takes: 'nothing; changes nothing',
    gives: `200, ${link('JoinPreview')}`,
    refuses: '`code/unknown` 404, `code/too-many` 429',
  },
  {
    ask: '`POST /api/join/CODE`',
    takes: link('JoinRequest'),
    gives: `201, ${link('JoinReply')}`,
    refuses:
      '`code/unknown` 404, `code/too-many` 429, `team/unknown` 400, `seat/name-empty`, `seat/name-unwelcome` 400, `seat/blocked` 403, `session/full` 409, `session/over` 409',
  },
  {
    ask: '`POST /api/join/CODE/pin`',
    takes: link('PinUse'),
    gives: `201, ${link('JoinReply')}; every token that the seat had is void`,
    refuses: '`code/unknown`, `pin/unknown` 404, `code/too-many`, `pin/too-many` 429, `seat/blocked` 403',
  },
  {
    ask: '`POST /api/chair/pin`',
    takes: `header \`Authorization: Bearer TOKEN\` of a facilitator; ${link('PinRequest')}`,
    gives: `201, ${link('PinReply')}; it works once, and for five minutes`,
    refuses: '`facilitator/only` 403, `seat/unknown`, `seat/no-person` 400',
  },
  {
    ask: '`GET /api/sessions/recording`',
    takes: 'header `Authorization: Bearer TOKEN`, any token of the session but an observer’s',
    gives: `200, ${link('Recording')}`,
    refuses: '`token/unknown` 401, `recording/not-released` 403, `attempt/running` 409',
  },
  {
    ask: '`GET /api/clock`',
    takes: 'nothing',
    gives: `200, ${link('CheckReply')}`,
    refuses: '',
  },
  {
    ask: '`POST /api/check/CODE`',
    takes: `${link('CheckRequest')}; takes no seat`,
    gives: `201, ${link('CheckReply')}`,
    refuses: '`code/unknown` 404, `code/too-many` 429, `message/too-many` 429',
  },
  {
    ask: '`GET /api/sessions/tables/decisions`, `.../moves`, `.../outcomes`, `.../commitments`, `.../learning`',
    takes:
      'a facilitator’s token at any time; from the debrief on any token of the session but an observer’s; `?bom=1` for spreadsheets that need it; `commitments` and `learning` for facilitators alone',
    gives: '200, CSV',
    refuses:
      '`token/unknown` 401, `facilitator/only` 403, `recording/not-released` 403, `attempt/running` 409, `recording/anonymous` 403',
  },
  { ask: '`GET /api/door`', takes: 'nothing', gives: `200, ${link('DoorReply')}`, refuses: '' },
  {
    ask: '`POST /api/door`',
    takes: PASSWORD,
    gives: `200, ${link('DoorReply')}`,
    refuses: '`password/missing`, `password/wrong` 401, `password/too-many` 429',
  },
  {
    ask: '`POST /api/restore`',
    takes: link('Sealed'),
    gives: `201, ${link('HostReply')}`,
    refuses: '`file/malformed`, `file/damaged`, `file/other-version` 400, `session/exists`, `code/taken` 409',
  },
  {
    ask: '`POST /api/keys`',
    takes: link('KeysRequest'),
    gives: `200, ${link('KeysReply')}`,
    refuses: '',
  },
  {
    ask: '`POST /api/chair/links`',
    takes: `${LEAD}; ${link('LinkRequest')}`,
    gives: `201, ${link('LinkReply')}`,
    refuses: '`facilitator/only`, `lead/only` 403, `link/too-many` 409',
  },
  {
    ask: '`DELETE /api/chair/links/CHAIR`',
    takes: LEAD,
    gives: '204; who holds it is let go at once',
    refuses: '`link/unknown` 404, `lead/last` 409',
  },
  { ask: '`GET /api/chair/log`', takes: LEAD, gives: `200, ${link('LogReply')}`, refuses: '`lead/only` 403' },
  { ask: '`GET /api/chair/log/csv`, `.../json`', takes: LEAD, gives: '200, a file', refuses: '`lead/only` 403' },
  { ask: '`GET /api/chair/session/file`', takes: LEAD, gives: `200, ${link('Sealed')}`, refuses: '`lead/only` 403' },
  {
    ask: '`DELETE /api/chair/session`',
    takes: LEAD,
    gives: '204; nothing of the session is left',
    refuses: '`lead/only` 403',
  },
  {
    ask: '`GET /healthz`, `GET /readyz`',
    takes: 'nothing',
    gives: '200 once the server runs, and once its sessions are loaded',
    refuses: '503',
  },
];

const SHAPES: readonly ShapeName[] = [
  'ScenarioOffer',
  'HostRequest',
  'HostReply',
  'Settings',
  'AloneRequest',
  'JoinPreview',
  'JoinRequest',
  'JoinReply',
  'PinUse',
  'PinRequest',
  'PinReply',
  'CheckRequest',
  'CheckReply',
  'Refused',
  'Recording',
  'LinkRequest',
  'LinkReply',
  'KeysRequest',
  'KeysReply',
  'DoorReply',
  'LogReply',
  'LogEntry',
  'Sealed',
  'SealedRow',
];

/** Everything over plain HTTP. Any of them may also be refused `message/malformed` 400 or `store/unavailable` 503. */
export function endpointsText(): string {
  const rows = ENDPOINTS.map(({ ask, takes, gives, refuses }) => [ask, takes, gives, refuses]);
  const all =
    'Besides, any may be refused `message/malformed` (400), `message/too-large` (413) or `store/unavailable` (503).';
  return [table(['request', 'takes', 'gives', 'refuses'], rows), all, ...SHAPES.map((name) => shapeText(name))].join(
    '\n\n',
  );
}
