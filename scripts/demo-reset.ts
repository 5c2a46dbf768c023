import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readEnv } from '../apps/api/src/config/env.ts';
import { discardEmbeddedServer } from '../apps/api/src/db/embedded/discard-embedded-server.ts';
import { lockDataFolder } from './starting/lock-data-folder.ts';
import { Refusal } from './starting/refusal.ts';
import { readCall } from './terminal/read-call.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = `pnpm demo:reset [--yes]
  Deletes the embedded database with everything in it; the next start makes a fresh demo workspace. --yes does not ask first.`;

const { values } = readCall(USAGE, () => parseArgs({ options: { yes: { type: 'boolean', short: 'y' } } }));

await runCommand(async () => {
  const { dataDir, databaseUrl } = readEnv(process.env);
  if (databaseUrl)
    throw new Refusal('DATABASE_URL names a server of your own, which is left alone. Drop its database yourself.');
  const lock = await lockDataFolder(dataDir);
  try {
    if (!values.yes && !(await isAgreed(dataDir))) return 1;
    await discardEmbeddedServer(dataDir);
    process.stdout.write('The database is gone. The next start makes a fresh demo workspace.\n');
    return 0;
  } finally {
    await lock.release();
  }
});

/** @throws Refusal when there is nobody to ask */
async function isAgreed(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refusal('This deletes the whole database. Say so with --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete the database of ${dataDir}, and everything in it? [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
