import type { Env } from '../../apps/api/src/config/env.ts';
import { startDemoHostPage } from '../../apps/api/src/demo/host-page/start-host-page.ts';
import { demoSlug, loadDemo } from '../../apps/api/src/demo/load-demo.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { listWorkspaceAddresses } from '../../apps/api/src/features/workspace/index.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { demoMark } from './demo-mark.ts';
import { listenOnChosenPort } from './listen-on-chosen-port.ts';
import type { OpenDatabase } from './open-database.ts';

/** Far enough from the portal's port that the next checkout's portal finds its own. */
const HOST_PAGE_PORTS_ABOVE = 100;

/** The demo, open for visitors. */
export interface OpenDemo {
  /** The page of a demo customer that embeds the portal. */
  readonly hostPageUrl: string;
  close(): Promise<void>;
}

/** Where the demo is kept and served. */
export interface DemoOptions extends Pick<Env, 'dataDir' | 'port'> {
  /** Breaks the making of the workspace off. */
  readonly signal?: AbortSignal | undefined;
  /** Runs what can be begun anew, faster; see OpenDatabase. */
  readonly hurry?: OpenDatabase['hurry'];
}

/** Makes the demo workspace unless it is there, and serves the host page that embeds it. The caller holds the data folder's lock. */
export async function openDemo(deps: Deps, options: DemoOptions): Promise<OpenDemo> {
  if (!(await hasDemo(deps))) await makeDemo(deps, options);
  const wish = { wanted: options.port + HOST_PAGE_PORTS_ABOVE, isExact: false };
  const { server } = await listenOnChosenPort(wish, (port) => startDemoHostPage(deps, { port, workspace: demoSlug }));
  return { hostPageUrl: server.url, close: () => server.stop() };
}

async function hasDemo(deps: Deps): Promise<boolean> {
  const addresses = await listWorkspaceAddresses(deps);
  return addresses.some(({ slug }) => slug === demoSlug);
}

async function makeDemo(deps: Deps, { dataDir, signal, hurry = (work) => work() }: DemoOptions): Promise<void> {
  const mark = demoMark(dataDir);
  await mark.set();
  await withProgress('Making the demo workspace', (tellShare) =>
    hurry(() =>
      loadDemo(deps, {
        endsAt: deps.clock.now(),
        onProgress(share) {
          signal?.throwIfAborted();
          tellShare(share);
        },
      }),
    ),
  );
  await mark.clear();
}
