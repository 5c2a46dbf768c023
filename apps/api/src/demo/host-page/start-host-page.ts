import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deps } from '../../deps/deps.ts';
import { connectHostPage } from './connect-host-page.ts';
import { hostApp, type HostSite } from './host-app.ts';

/** The community site, running. */
export interface RunningHostPage {
  /** `http://127.0.0.1:<port>`: another site than the portal's localhost to every browser, so that its frame is truly a third party's. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A port, or 0 for any free one, and what the site is about. */
export interface HostPageOptions extends HostSite {
  readonly port: number;
}

/**
 * Starts the community site for a key that somebody made already.
 *
 * @throws Error `EADDRINUSE` when the port is taken
 */
export async function startHostPage({ port, ...site }: HostPageOptions): Promise<RunningHostPage> {
  return listen(port, () => Promise.resolve(site));
}

/**
 * Starts the community site of the demo workspace and makes the portal embeddable by it: its origin is listed, a key is made if there is none.
 *
 * @throws Error `EADDRINUSE` when the port is taken
 */
export function startDemoHostPage(
  deps: Deps,
  { port, workspace }: Pick<HostPageOptions, 'port' | 'workspace'>,
): Promise<RunningHostPage> {
  return listen(port, async (origin) => ({
    portalUrl: deps.publicUrl,
    workspace,
    ...(await connectHostPage(deps, { workspace, origin })),
  }));
}

/** Listens first: only then is the origin known that the portal has to allow. */
async function listen(port: number, siteAt: (origin: string) => Promise<HostSite>): Promise<RunningHostPage> {
  let answer: RequestListener = (_req, res) => void res.writeHead(503, { 'retry-after': '1' }).end();
  const server = createServer((req, res) => answer(req, res));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    answer = hostApp(await siteAt(url));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the host page listens on no port');
  return address.port;
}
