import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { startEmbeddedServer } from './start-embedded-server.ts';
import { createThrowAwayFolder } from './throw-away-folder.ts';

async function postmaster(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgresql/postmaster.pid'), 'utf8'), 10);
}

it('starts again by itself while a session of the server that was killed still works', async () => {
  const folder = await createThrowAwayFolder();
  onTestFinished(() => folder.remove());
  const killed = await startEmbeddedServer({ dataDir: folder.path, durable: false });
  const busy = new pg.Client({ connectionString: killed.url });
  busy.on('error', () => {});
  await busy.connect();
  await busy.query("set max_parallel_workers_per_gather = 0; set work_mem = '64MB'");
  // Looks at nothing but its own rows: it learns of the kill when it is done.
  const counting = busy.query('select count(*) from generate_series(1, 6000000)').then(
    () => 'counted',
    () => 'broken off',
  );
  process.kill(await postmaster(folder.path), 'SIGKILL');
  await killed.ended;

  const next = await startEmbeddedServer({ dataDir: folder.path, durable: false });
  onTestFinished(() => next.stop());

  expect(await counting).toBeOneOf(['counted', 'broken off']);
  const client = new pg.Client({ connectionString: next.url });
  await client.connect();
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});
