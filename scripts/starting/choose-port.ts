import { createServer } from 'node:net';
import { findFreePort } from '../../apps/api/src/db/embedded/free-port.ts';
import { Refusal } from './refusal.ts';

/** A port somebody would like to listen on. */
export interface PortWish {
  readonly wanted: number;
  /** Whether a person asked for exactly this one (`PORT`). Then another will not do. */
  readonly isExact: boolean;
}

const TRIES_MAX = 100;

/**
 * Finds a port to listen on: the wanted one, else the next free one above it. An exact 0 is any free port.
 *
 * @throws Refusal when an exact port is taken
 */
export async function choosePort({ wanted, isExact }: PortWish): Promise<number> {
  if (wanted === 0) return findFreePort();
  if (await isFree(wanted)) return wanted;
  if (isExact)
    throw new Refusal(`Port ${wanted} is taken by another program. Set PORT to a free one, or leave it out.`);
  for (let port = wanted + 1; port < wanted + TRIES_MAX && port < 65_536; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Refusal(`No port from ${wanted} to ${wanted + TRIES_MAX} is free. Set PORT to a free one.`);
}

/** Asks the way the server will listen, on every address of the machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
