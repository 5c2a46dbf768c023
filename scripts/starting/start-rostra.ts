import type { Env } from '../../apps/api/src/config/env.ts';
import { type RunningApi, startApi, type StartApiOptions } from '../../apps/api/src/main.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { buildWhenStale, embedBuild, portalBuild } from './build-when-stale.ts';
import { listenOnChosenPort } from './listen-on-chosen-port.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { openDatabase } from './open-database.ts';
import { openDemo } from './open-demo.ts';

/** What to start. */
export interface StartOptions {
  readonly env: Env;
  /** Whether a person asked for `env.port` and no other. */
  readonly isPortExact: boolean;
  /** Breaks the start off; what was opened until then is closed. */
  readonly signal?: AbortSignal;
}

/** Everything `start` serves. */
export interface RunningRostra {
  readonly portalUrl: string;
  readonly port: number;
  /** The page of a demo customer that embeds the portal; null without the demo. */
  readonly hostPageUrl: string | null;
  /** Settles with a sentence when something ended by itself that Rostra cannot go on without. */
  readonly failed: Promise<string>;
  /** HTTP first, then jobs, then PostgreSQL, then the lock. */
  stop(): Promise<void>;
}

/**
 * Starts all of Rostra on one machine: data folder, PostgreSQL, built portal, API, and the demo with its host page.
 *
 * @throws Refusal when the data folder or the port is taken
 */
export async function startRostra({ env, isPortExact, signal }: StartOptions): Promise<RunningRostra> {
  await using opened = new AsyncDisposableStack();
  const lock = await lockDataFolder(env.dataDir);
  opened.defer(() => lock.release());

  const building = Promise.all([buildWhenStale(portalBuild, signal), buildWhenStale(embedBuild, signal)]);
  building.catch(() => {}); // Looked at below; PostgreSQL has to be on the stack before anything may throw.
  const database = await openDatabase(env);
  opened.defer(() => database.close());
  const [portalDir, loaderDir] = await building;
  signal?.throwIfAborted();

  const { port, server: api } = await listenOnChosenPort({ wanted: env.port, isExact: isPortExact }, (chosen) =>
    withProgress('Starting the server', () =>
      serve({ ...env, port: chosen }, { databaseUrl: database.url, portalDir, loaderDir }),
    ),
  );
  opened.defer(() => api.stop());
  signal?.throwIfAborted();

  const demo = env.wantsDemo
    ? await openDemo(api.deps, { dataDir: env.dataDir, port, signal, hurry: database.hurry })
    : null;
  if (demo) opened.defer(() => demo.close());
  signal?.throwIfAborted();

  const portalUrl = api.deps.publicUrl;
  await lock.announce(portalUrl);
  const owned = opened.move();
  return {
    portalUrl,
    port,
    hostPageUrl: demo?.hostPageUrl ?? null,
    failed: database.ended.then(() => 'PostgreSQL ended by itself. Start Rostra again: what was saved is kept.'),
    stop: () => owned.disposeAsync(),
  };
}

function serve(env: Env, served: Omit<StartApiOptions, 'env' | 'publicUrl'>): Promise<RunningApi> {
  return startApi({ env, publicUrl: env.publicUrl ?? `http://localhost:${env.port}`, ...served });
}
