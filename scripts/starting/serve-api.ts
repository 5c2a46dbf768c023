import { once } from 'node:events';
import { readEnv } from '../../apps/api/src/config/env.ts';
import { startApi } from '../../apps/api/src/main.ts';
import { runCommand } from '../terminal/run-command.ts';
import { buildWhenStale, embedBuild } from './build-when-stale.ts';
import { openDemo } from './open-demo.ts';
import { stopSignal } from './stop-signal.ts';

const signal = stopSignal();

// The API, the demo and its host page, as `dev` runs them again at each change: on a database that is there already, without the built portal.
await runCommand(async () => {
  const env = readEnv({ LOG_LEVEL: 'warn', ...process.env });
  const { databaseUrl, publicUrl } = env;
  if (!databaseUrl || !publicUrl) throw new Error('Run it with: pnpm dev');
  await using opened = new AsyncDisposableStack();
  const api = await startApi({ env, databaseUrl, publicUrl, loaderDir: await buildWhenStale(embedBuild, signal) });
  opened.defer(() => api.stop());
  if (env.wantsDemo) {
    const demo = await openDemo(api.deps, { dataDir: env.dataDir, port: env.port, signal });
    opened.defer(() => demo.close());
    process.stdout.write(`Host page  ${demo.hostPageUrl}\n`);
  }
  await once(signal, 'abort');
  return 0;
}, signal);
