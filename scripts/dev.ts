import { start, startTool } from './lib/tool.ts';

/**
 * The server on port 3000, restarted when its code changes, and the client on http://127.0.0.1:5173 with its code
 * replaced in place. Both end together.
 */
const server = start(process.execPath, ['--watch', 'server/main.ts'], { ...process.env, PORT: '3000' });
const client = startTool('vite', ['--config', 'vite.config.ts']);

for (const [ended, other] of [
  [server, client],
  [client, server],
] as const) {
  ended.once('close', (code) => {
    other.kill();
    process.exitCode ||= code ?? 0;
  });
}
