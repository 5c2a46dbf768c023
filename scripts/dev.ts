import { parseArgs } from 'node:util';
import { readEnv } from '../apps/api/src/config/env.ts';
import { inRepository } from './repository.ts';
import { choosePort } from './starting/choose-port.ts';
import { lockDataFolder } from './starting/lock-data-folder.ts';
import { openDatabase } from './starting/open-database.ts';
import { stopSignal } from './starting/stop-signal.ts';
import { followProgram } from './terminal/follow-program.ts';
import { readCall } from './terminal/read-call.ts';
import { runCommand } from './terminal/run-command.ts';

/** As in the portal's vite.config.ts. */
const VITE_PORT = 5173;

const USAGE = `pnpm dev
  Starts everything with reload. It takes no options: PORT, ROSTRA_DATA, DATABASE_URL and PUBLIC_URL decide what it does.`;

readCall(USAGE, () => parseArgs({}));
const stopped = stopSignal();

// PostgreSQL once, the API anew at each change of its sources, and Vite's server for the portal, which passes calls on to the API.
await runCommand(async () => {
  const env = readEnv(process.env);
  await using opened = new AsyncDisposableStack();
  const lock = await lockDataFolder(env.dataDir);
  opened.defer(() => lock.release());
  const database = await openDatabase(env);
  opened.defer(() => database.close());

  const apiPort = await choosePort({ wanted: env.port, isExact: process.env.PORT !== undefined });
  const portalPort = await choosePort({ wanted: VITE_PORT, isExact: false });
  const portalUrl = env.publicUrl ?? `http://localhost:${portalPort}`;
  await lock.announce(portalUrl);
  process.stdout.write(`\nPortal  ${portalUrl}   API  http://localhost:${apiPort}\n\n`);
  return await runTogether({
    PORT: String(apiPort),
    ROSTRA_PORTAL_PORT: String(portalPort),
    PUBLIC_URL: portalUrl,
    DATABASE_URL: database.url,
  });
}, stopped);

/** The end of one is the end of both. */
async function runTogether(env: NodeJS.ProcessEnv): Promise<number> {
  const oneEnded = new AbortController();
  const signal = AbortSignal.any([stopped, oneEnded.signal]);
  const programs = [
    followProgram(process.execPath, {
      args: ['--watch', '--watch-preserve-output', inRepository('scripts/starting/serve-api.ts')],
      env,
      signal,
    }),
    followProgram(inRepository('apps/portal/node_modules/.bin/vite'), {
      args: ['--strictPort', '--clearScreen', 'false'],
      cwd: inRepository('apps/portal'),
      env,
      signal,
    }),
  ];
  const code = await Promise.race(programs);
  oneEnded.abort();
  await Promise.all(programs);
  return stopped.aborted ? 0 : code;
}
