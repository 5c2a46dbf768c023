import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectToHost, HostConnectionError } from './connect-to-host.ts';
import type { HostConnection } from './connect-to-host.ts';

const hostOrigin = 'https://community.example.com';
const channel = 'c'.repeat(32);

/** The frame's window with a parent that keeps what it is told, and a way to post to it as a browser would deliver it. */
function frameInHost() {
  const hellos: { data: unknown; targetOrigin: string }[] = [];
  const parent = {
    postMessage: (data: string, targetOrigin: string) => hellos.push({ data: JSON.parse(data), targetOrigin }),
  };
  const frame = Object.assign(new EventTarget(), { parent });
  const listening = new Set<unknown>();
  const { addEventListener, removeEventListener } = frame;
  frame.addEventListener = (type: string, listener: EventListenerOrEventListenerObject | null) => {
    listening.add(listener);
    addEventListener.call(frame, type, listener);
  };
  frame.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject | null) => {
    listening.delete(listener);
    removeEventListener.call(frame, type, listener);
  };
  const nonce = () => (hellos[0]!.data as { nonce: string }).nonce;
  const welcome = (fields: object = {}) =>
    JSON.stringify({ type: 'rostra:welcome', v: 1, ch: channel, nonce: nonce(), mode: 'auto', ...fields });
  const deliver = (event: { data?: unknown; origin?: string; source?: unknown; ports?: MessagePort[] }) => {
    const { data = welcome(), origin = hostOrigin, source = parent, ports = [newPort()] } = event;
    frame.dispatchEvent(Object.assign(new Event('message'), { data, origin, source, ports }));
  };
  return { frame: frame as unknown as Window, hellos, listening, welcome, deliver };
}

const ports: MessagePort[] = [];
function newPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  return port2;
}

let host: ReturnType<typeof frameInHost>;
let connection: Promise<HostConnection>;
let outcome: HostConnection | HostConnectionError | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  host = frameInHost();
  outcome = undefined;
  connection = connectToHost({ channel, allowedOrigins: [hostOrigin, 'https://*.acme.example'], frame: host.frame });
  connection.then(
    (value) => (outcome = value),
    (error: HostConnectionError) => (outcome = error),
  );
});

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

test('hello tells version, channel and a nonce, and nothing else', () => {
  expect(host.hellos).toEqual([
    {
      targetOrigin: '*',
      data: { type: 'rostra:hello', v: 1, ch: channel, nonce: expect.stringMatching(/^[0-9a-f]{32}$/) },
    },
  ]);
});

test('a right welcome is taken, with its port, origin and settings; then nothing listens on the window', async () => {
  const port = newPort();
  host.deliver({ data: host.welcome({ path: '/rewards', locale: 'de', mode: 'fixed' }), ports: [port] });
  expect(await connection).toEqual({
    hostOrigin,
    port,
    settings: { mode: 'fixed', path: '/rewards', locale: 'de', theme: undefined },
  });
  expect(host.listening.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('an origin of the list’s wildcard is taken by its own name', async () => {
  host.deliver({ origin: 'https://de.acme.example' });
  expect((await connection).hostOrigin).toBe('https://de.acme.example');
});

describe('without effect, and a right welcome still works after it', () => {
  const wrong: [string, () => Parameters<typeof host.deliver>[0]][] = [
    ['another origin', () => ({ origin: 'https://evil.example' })],
    ['an opaque origin', () => ({ origin: 'null' })],
    ['another window', () => ({ source: { postMessage: () => {} } })],
    ['no window', () => ({ source: null })],
    ['the frame itself', () => ({ source: host.frame })],
    ['another nonce', () => ({ data: host.welcome({ nonce: 'f'.repeat(32) }) })],
    ['another channel', () => ({ data: host.welcome({ ch: 'd'.repeat(32) }) })],
    ['another version', () => ({ data: host.welcome({ v: 2 }) })],
    ['no port', () => ({ ports: [] })],
    ['two ports', () => ({ ports: [newPort(), newPort()] })],
    ['an object instead of text', () => ({ data: JSON.parse(host.welcome()) })],
    ['more than 16 kB', () => ({ data: host.welcome({ more: 'x'.repeat(17_000) }) })],
  ];
  test.each(wrong)('a welcome from or with %s', async (_name, event) => {
    host.deliver(event());
    await settle();
    expect(outcome).toBeUndefined();
    host.deliver({});
    await settle();
    expect(outcome).toMatchObject({ hostOrigin });
  });
});

test('a second welcome is without effect', async () => {
  const first = newPort();
  host.deliver({ ports: [first] });
  host.deliver({ data: host.welcome({ path: '/evil' }) });
  expect((await connection).port).toBe(first);
  expect((await connection).settings.path).toBeUndefined();
});

test('thousands of hostile messages are without effect', async () => {
  const fields = fc.record(
    {
      v: fc.anything(),
      ch: fc.constantFrom(channel, '', 7),
      nonce: fc.string(),
      mode: fc.anything(),
      theme: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const data = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.json(),
    fields.map((value) => {
      try {
        return host.welcome({ nonce: 'n'.repeat(32), ...value });
      } catch {
        return '';
      }
    }),
  );
  fc.assert(
    fc.property(
      data,
      fc.constantFrom(hostOrigin, 'https://evil.example', 'null'),
      fc.nat(3),
      (value, origin, count) => {
        host.deliver({ data: value, origin, ports: Array.from({ length: count }, () => ports[0]!) });
      },
    ),
    { numRuns: 5_000 },
  );
  await settle();
  expect(outcome).toBeUndefined();
  host.deliver({});
  await settle();
  expect(outcome).toMatchObject({ hostOrigin });
});

test('no welcome within 10 s is an error, and nothing listens on the window', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  expect(outcome).toBeInstanceOf(HostConnectionError);
  expect(outcome).toMatchObject({ code: 'no-welcome' });
  expect(host.listening.size).toBe(0);
});

test('a page that stands on its own has no host', async () => {
  await expect(connectToHost({ channel, allowedOrigins: [hostOrigin] })).rejects.toMatchObject({ code: 'not-framed' });
});
