import type { AddressInfo } from 'node:net';
import { createApp, type AppOptions } from '../app.ts';
import type { Deps } from '../deps/deps.ts';

/** The whole HTTP surface on a free port of this machine. */
export interface ServedApp {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Calls a mutation as a browser would; gives the answer whole, so that a test sees headers and cookies too. */
  post(procedure: string, input: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Calls a query. */
  get(procedure: string, input?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Posts JSON, or a text as it is, to an address beside the procedures: `/embed/exchange`. */
  send(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the real app. Close it in `afterAll`. */
export async function serveApp(deps: Deps, options: AppOptions = {}): Promise<ServedApp> {
  const server = createApp(deps, options).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send: ServedApp['send'] = (path, body, headers = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    url,
    send,
    post: (procedure, input, headers) => send(`/trpc/${procedure}`, JSON.stringify(input ?? null), headers),
    get: (procedure, input, headers = {}) =>
      fetch(
        `${url}/trpc/${procedure}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
        { headers },
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The `name=value` of the session cookie that an answer sets; undefined when it sets none. */
export function cookieOf(response: Response): string | undefined {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .find((pair) => pair?.startsWith('rostra='));
}

/** The result of a tRPC answer; undefined when it was refused. */
export async function dataOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { result?: { data: unknown } };
  return body.result?.data;
}
