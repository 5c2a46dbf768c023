import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carefulFetch, isPrivateAddress } from './careful-fetch.ts';
import { isPublicAddress } from './is-public-address.ts';

let server: Server;
let port: number;
let calls = 0;
beforeAll(async () => {
  server = createServer((req, res) => {
    calls += 1;
    if (req.url === '/elsewhere') return res.writeHead(302, { location: '/' }).end();
    if (req.url === '/endless') return res.end(Buffer.alloc(1_100_000));
    return res.end('hello');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('%j is not of the public internet', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['8.8.8.8', '2a00:1450:4001:81b::200e', '::ffff:8.8.8.8'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});

describe('outside development', () => {
  const fetchPublic = carefulFetch({ mayBePrivate: false });

  it.each(['127.0.0.1', 'localhost', '[::1]', '0x7f000001', '2130706433', '127.1'])(
    'calls nothing at %s',
    async (host) => {
      const before = calls;
      const failed = await fetchPublic(`http://${host}:${port}/`).catch((error: unknown) => error);
      expect(isPrivateAddress(failed)).toBe(true);
      expect(calls).toBe(before);
    },
  );
});

describe('in development', () => {
  const fetchAny = carefulFetch({ mayBePrivate: true });
  const ask = (path: string) => fetchAny(`http://127.0.0.1:${port}${path}`);

  it('may call this machine', async () => expect(await (await ask('/')).text()).toBe('hello'));

  it('follows no redirect, which could lead anywhere', async () => {
    expect((await ask('/elsewhere')).status).toBe(302);
  });

  it('reads no more than a megabyte', async () => {
    const failed = await ask('/endless').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(isPrivateAddress(failed)).toBe(false);
  });
});
