import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Asks one server over connections that stay open, one question at a time on each. */
export interface KeptAliveCaller {
  post(path: string, body: string): Promise<{ readonly status: number; readonly text: string }>;
  close(): void;
}

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/**
 * Speaks as much HTTP/1.1 as procedures answer with: a status and a body in chunks. `fetch` and Node's own client take 0.3 to 0.6 ms of the processor that client
 * and server share for each question, and would be measured with them.
 */
export function keptAliveCaller(url: string, headers: Readonly<Record<string, string>>): KeptAliveCaller {
  const { hostname, port, host } = new URL(url);
  const idle: Socket[] = [];
  const open = new Set<Socket>();
  const headLines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);

  async function connected(): Promise<Socket> {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    open.add(socket);
    await once(socket, 'connect');
    return socket;
  }

  return {
    async post(path, body) {
      const socket = idle.pop() ?? (await connected());
      const head = [`POST ${path} HTTP/1.1`, ...headLines, `content-length: ${Buffer.byteLength(body)}`];
      socket.write(`${head.join('\r\n')}${HEAD_END}${body}`);
      const answer = await readAnswer(socket);
      idle.push(socket);
      return answer;
    },
    close() {
      for (const socket of open) socket.destroy();
    },
  };
}

/** @throws Error when the connection ends before the answer does */
function readAnswer(socket: Socket): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    let read: Buffer = Buffer.alloc(0);
    const settle = (finish: () => void) => {
      socket.off('data', onData).off('error', onFault).off('close', onFault);
      finish();
    };
    const onFault = (fault?: unknown) =>
      settle(() => reject(fault instanceof Error ? fault : new Error('the API closed the connection')));
    const onData = (chunk: Buffer) => {
      read = read.length === 0 ? chunk : Buffer.concat([read, chunk]);
      const headEnd = read.indexOf(HEAD_END);
      if (headEnd < 0) return;
      if (!read.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)) return;
      const status = Number(read.toString('latin1', 'HTTP/1.1 '.length, 'HTTP/1.1 '.length + 3));
      settle(() => resolve({ status, text: joinChunks(read.subarray(headEnd + HEAD_END.length)) }));
    };
    socket.on('data', onData).on('error', onFault).on('close', onFault);
  });
}

/** Each chunk has its length before it, as a hexadecimal number on a line of its own. */
function joinChunks(body: Buffer): string {
  const texts: string[] = [];
  for (let at = 0; ;) {
    const lineEnd = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(length > 0)) return texts.join('');
    const start = lineEnd + 2;
    texts.push(body.toString('utf8', start, start + length));
    at = start + length + 2;
  }
}
