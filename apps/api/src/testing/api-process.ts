import { readEnv } from '../config/env.ts';
import { startApi } from '../main.ts';

/**
 * One process of the API, as an operator runs several of: started by `startApiProcess` on the database in DATABASE_URL. Says on which port it listens,
 * and stops when it is told to, or when its standard input ends: whoever started it was killed.
 */
const databaseUrl = process.env.DATABASE_URL ?? '';
const env = readEnv({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl });
const running = await startApi({ env, databaseUrl, publicUrl: 'http://localhost:4000' });
const address = running.server.address();
process.stdout.write(`${typeof address === 'object' && address ? address.port : ''}\n`);
const stop = () => void running.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.stdin.once('end', stop).resume();
