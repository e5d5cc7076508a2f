import type { Server as HttpServer } from 'node:http';
import { createServer, request } from 'node:http';

/** What some office networks put between people and the server: everything passes but WebSockets. */
export class StrictProxy {
  readonly url: string;
  /** How often a WebSocket was asked for and refused. */
  refusals = 0;
  readonly #server: HttpServer;

  private constructor(server: HttpServer, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(target: string): Promise<StrictProxy> {
    const server = createServer((asked, answer) => {
      const { url, method, headers } = asked;
      const passed = request(`${target}${url}`, { method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      });
      passed.on('error', () => answer.destroy());
      answer.on('close', () => passed.destroy());
      asked.pipe(passed);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    const proxy = new StrictProxy(server, `http://127.0.0.1:${address.port}`);
    server.on('upgrade', (_, socket) => {
      proxy.refusals += 1;
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    });
    return proxy;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
