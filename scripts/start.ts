import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readEnv } from '../apps/api/src/config/env.ts';
import { startRostra, type RunningRostra } from './starting/start-rostra.ts';
import { stopSignal } from './starting/stop-signal.ts';
import { readCall } from './terminal/read-call.ts';
import { runCommand } from './terminal/run-command.ts';
import { withProgress } from './terminal/with-progress.ts';

/** How long a stop may take before the process ends regardless. PostgreSQL recovers from that; a terminal that hangs does not. */
const STOP_MS_MAX = 15_000;

const USAGE = `pnpm start
  Builds what is stale, opens the database and serves everything. It takes no options: PORT, ROSTRA_DATA, DATABASE_URL, PUBLIC_URL and the
  other variables of docs/operating.md decide what it does.`;

readCall(USAGE, () => parseArgs({}));
const signal = stopSignal();

await runCommand(async () => {
  const env = readEnv({ LOG_LEVEL: 'warn', ...process.env });
  const rostra = await startRostra({ env, isPortExact: process.env.PORT !== undefined, signal });
  sayReady(rostra, env.port);
  const failure = await Promise.race([rostra.failed, once(signal, 'abort').then(() => undefined)]);
  await withProgress('Stopping', () => stopWithin(STOP_MS_MAX, rostra));
  // After the last words of connections that broke, so that the reason stands at the end.
  if (failure) process.stderr.write(`\n${failure}\n`);
  return failure ? 1 : 0;
}, signal);

function sayReady({ port, portalUrl, hostPageUrl }: RunningRostra, wantedPort: number): void {
  const seconds = (performance.now() / 1_000).toFixed(1);
  const isMoved = port !== wantedPort && wantedPort !== 0;
  const demoLinks = [
    `  Champion   ${portalUrl}/w/demo/sign-in?as=champion`,
    `  Staff      ${portalUrl}/w/demo/sign-in?as=manager`,
    `  Host page  ${hostPageUrl}`,
  ];
  const lines = [
    '',
    ...(isMoved ? [`Port ${wantedPort} is taken; this start uses ${port}.`] : []),
    `Rostra is ready after ${seconds} s.`,
    '',
    ...(hostPageUrl ? demoLinks : [`  Portal     ${portalUrl}`]),
    '',
    'Ctrl-C stops it.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function stopWithin(milliseconds: number, rostra: RunningRostra): Promise<void> {
  const { promise: tooLong, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([rostra.stop().catch(() => {}), tooLong]);
  clearTimeout(timer);
}
