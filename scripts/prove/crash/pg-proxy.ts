import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { frontendReader } from './frontend-reader.ts';

/** What is about to go to PostgreSQL on one connection: the statements of one message. */
export interface Passing {
  /** Tells connections apart. */
  readonly connection: number;
  /** As the text was sent, or as the prepared statement was once named. */
  readonly sql: string;
}

/** Stands between the API and PostgreSQL on a port that stays, sees every statement and can stop the world before or after it. */
export interface PgProxy {
  readonly port: number;
  /** Where connections lead from now on. */
  leadTo(port: number): void;
  /** Asked before a message goes on. `after`: once PostgreSQL has answered a commit, whose answer is then never passed on. */
  watch(watcher: Watcher | null): void;
  close(): Promise<void>;
}

export type Watcher = (passing: Passing) => 'pass' | { readonly when: 'before' | 'after'; readonly stop: () => void };

/** Opens the proxy on a free port of this machine. */
export async function openPgProxy(): Promise<PgProxy> {
  let [target, connections] = [0, 0];
  let watcher: Watcher | null = null;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    connections += 1;
    serve({
      client,
      upstream: connect(target, '127.0.0.1'),
      connection: connections,
      ask: (one) => watcher?.(one) ?? 'pass',
    });
    open.add(client);
    client.on('close', () => open.delete(client));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() satisfies AddressInfo | string | null;
  if (address === null || typeof address === 'string') throw new Error('the proxy listens on no port');
  return {
    port: address.port,
    leadTo(port) {
      target = port;
    },
    watch(next) {
      watcher = next;
    },
    close() {
      for (const client of open) client.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Connection {
  readonly client: Socket;
  readonly upstream: Socket;
  readonly connection: number;
  readonly ask: Watcher;
}

/** How PostgreSQL's answer to a commit ends. */
const COMMITTED = 'COMMIT\0';

function serve({ client, upstream, connection, ask }: Connection): void {
  let stopAfter: (() => void) | null = null;
  let isStopped = false;
  const read = frontendReader((bytes, sql) => {
    // What was sent together with a message that never arrives does not arrive either: bytes come in their order or not at all.
    if (isStopped) return;
    const verdict = sql === null ? 'pass' : ask({ connection, sql });
    if (verdict !== 'pass' && verdict.when === 'before') {
      isStopped = true;
      verdict.stop();
      return;
    }
    if (verdict !== 'pass') stopAfter = verdict.stop;
    upstream.write(bytes);
  });
  client.on('data', read);
  upstream.on('data', (chunk) => {
    if (isStopped) return;
    // Answers to what was sent before the commit may come by themselves.
    if (stopAfter === null || !chunk.includes(COMMITTED)) client.write(chunk);
    else {
      isStopped = true;
      stopAfter();
    }
  });
  for (const [one, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    // Whoever breaks takes the other side along, as without a proxy.
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}
