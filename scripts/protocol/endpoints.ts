import type { ShapeName } from './catalogue.ts';
import { shapeText, table } from './tables.ts';

type Endpoint = { readonly ask: string; readonly takes: string; readonly gives: string; readonly refuses: string };

const link = (name: ShapeName): string => `[${name}](#${name.toLowerCase()})`;

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
      '`code/unknown` 404, `code/too-many` 429, `team/unknown` 400, `seat/name-empty` 400, `session/full` 409, `session/over` 409',
  },
  {
    ask: '`GET /api/sessions/recording`',
    takes: 'header `Authorization: Bearer TOKEN`, any token of the session',
    gives: `200, ${link('Recording')}`,
    refuses: '`token/unknown` 401, `recording/not-released` 403',
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
  'CheckRequest',
  'CheckReply',
  'Refused',
  'Recording',
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
