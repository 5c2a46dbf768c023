import { once } from 'node:events';
import { readEnv } from '../../apps/api/src/config/env.ts';
import { startApi } from '../../apps/api/src/main.ts';
import { runCommand } from '../terminal/run-command.ts';
import { stopSignal } from './stop-signal.ts';

const signal = stopSignal();

// The API alone, as `dev` runs it again at each change: against a database that is there already, without the built portal.
await runCommand(async () => {
  const env = readEnv({ LOG_LEVEL: 'warn', ...process.env });
  const { databaseUrl, publicUrl } = env;
  if (!databaseUrl || !publicUrl) throw new Error('Run it with: pnpm dev');
  const api = await startApi({ env, databaseUrl, publicUrl });
  await once(signal, 'abort');
  await api.stop();
  return 0;
}, signal);
