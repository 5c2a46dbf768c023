import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePort } from './choose-port.ts';

let neighbour: Server;
let taken: number;
beforeEach(async () => {
  neighbour = createServer().listen(0);
  await once(neighbour, 'listening');
  taken = (neighbour.address() as AddressInfo).port;
});
afterEach(async () => {
  neighbour.close();
  await once(neighbour, 'close');
});

describe('the port of a start', () => {
  it('moves up to the next free one when nobody asked for it by number', async () => {
    expect(await choosePort({ wanted: taken, isExact: false })).toBeGreaterThan(taken);
  });

  it('refuses when a person asked for this one', async () => {
    await expect(choosePort({ wanted: taken, isExact: true })).rejects.toThrow(`Port ${taken} is taken`);
  });

  it('is any free one for 0', async () => {
    expect(await choosePort({ wanted: 0, isExact: true })).toBeGreaterThan(0);
  });
});
