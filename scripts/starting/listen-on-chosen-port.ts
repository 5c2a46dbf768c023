import { choosePort, type PortWish } from './choose-port.ts';

const ATTEMPTS_MAX = 5;

/**
 * Chooses a port and starts a server on it. Two starts at the same moment may choose the same one; the later then finds it taken and
 * chooses again.
 */
export async function listenOnChosenPort<Server>(
  wish: PortWish,
  listen: (port: number) => Promise<Server>,
): Promise<{ readonly port: number; readonly server: Server }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(wish);
    try {
      return { port, server: await listen(port) };
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !isPortTaken(error)) throw error;
    }
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
