import { existsSync } from 'node:fs';
import type { ErrorRequestHandler, Express } from 'express';
import express from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import { PROTOCOL, PROTOCOL_HEADER } from '../../shared/protocol/version.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Log } from '../log.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import type { Reception } from '../session/reception.ts';
import { checking } from './checking.ts';
import { codeFinder } from './codes.ts';
import { openDoor } from './door.ts';
import { files } from './files.ts';
import { hosting } from './hosting.ts';
import { joining } from './joining.ts';
import { links } from './links.ts';
import { ownScripts } from './ownScripts.ts';
import { ownSessions } from './ownSessions.ts';
import { pins } from './pins.ts';
import { recordings } from './recordings.ts';
import { refuse } from './refuse.ts';
import { restoring } from './restoring.ts';

/** Longest JSON body that is read. */
const LARGEST_BODY = '8kb';

/**
 * Everything over plain HTTP: the client's files, hosting, joining, what facilitators do with a session as a whole, and recordings.
 * `ready` says whether sessions are loaded; who opens one is asked for the password, if there is one.
 */
export function openApp(
  sessions: OpenSessions,
  reception: Reception,
  scenarios: readonly Scenario[],
  log: Log,
  clientFolder: string,
  ready: () => boolean,
  password?: string,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(safeHeaders(ownScripts(clientFolder)));
  app.get('/healthz', (_, response) => void response.json({ ok: true }));
  app.get('/readyz', (_, response) => void response.status(ready() ? 200 : 503).json({ ok: ready() }));
  app.use('/api', async (_, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader(PROTOCOL_HEADER, PROTOCOL);
    await sessions.loaded;
    next();
  });
  const door = openDoor(password);
  app.use('/api', restoring(sessions, door.guard));
  app.use('/api', express.json({ limit: LARGEST_BODY }));
  const find = codeFinder(sessions);
  app.use(
    '/api',
    door.router,
    hosting(sessions, scenarios, door.guard),
    joining(reception, find),
    pins(sessions, reception, find),
    checking(sessions, find),
  );
  app.use('/api', links(sessions), ownSessions(sessions), files(sessions), recordings(sessions));
  app.use('/api', (_, response) => refuse(response, 'session/unknown'));
  // While developing, the client comes from its own server, and there may be no built one.
  if (existsSync(clientFolder))
    app.use(
      sirv(clientFolder, {
        single: true,
        // Looks each file up when it is asked for: one that was listed at the start and is gone would end the server.
        dev: true,
        ignores: `^${HASHED}`,
        etag: true,
        brotli: true,
        gzip: true,
        setHeaders: cacheHeaders,
      }),
    );
  app.use(broken(log));
  return app;
}

/**
 * Nothing from another host, ever. Sessions run over plain http in a room's network, where the headers that speak of https
 * would blank the page, so those are left out.
 */
const safeHeaders = (scripts: () => string): ReturnType<typeof helmet> =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", scripts],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'blob:', 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

/** Here lie files with a hash in their name. What is not there is missing: it is never answered with the page. */
const HASHED = '/assets/';

/** Files with a hash in their name never change; the page itself is asked for anew each time. */
function cacheHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader('Cache-Control', path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

const broken =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status === 413) return refuse(response, 'message/too-large');
    if (status >= 400 && status < 500) return refuse(response, 'message/malformed');
    log.error({ path: request.path, err: String(error) }, 'A request failed');
    refuse(response, 'store/unavailable');
  };
