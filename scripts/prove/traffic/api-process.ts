import { readEnv } from '../../../apps/api/src/config/env.ts';
import { startApi } from '../../../apps/api/src/main.ts';

// The API as it is installed, in a process that can be killed: no demo, no portal, no build. Its standard input ends with whoever started it.
const env = readEnv(process.env);
const { databaseUrl, publicUrl } = env;
if (!databaseUrl || !publicUrl) throw new Error('DATABASE_URL and PUBLIC_URL are needed');
const api = await startApi({ env, databaseUrl, publicUrl });
const stop = () => void api.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.stdin.once('end', stop).resume();
