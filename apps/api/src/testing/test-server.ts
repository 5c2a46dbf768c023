import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedServer } from '../db/embedded/start-embedded-server.ts';
import { createThrowAwayFolder } from '../db/embedded/throw-away-folder.ts';
import { migrate } from '../db/migrate.ts';
import { startJobQueue } from '../jobs/job-queue.ts';
import { createLogger } from '../deps/logger.ts';

const TEMPLATE = 'rostra_test_template';

/**
 * One PostgreSQL per test run with one migrated template; each test file clones it. With DATABASE_URL the same suite runs against that server.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env.DATABASE_URL;
  if (own) {
    await makeTemplate(own);
    project.provide('serverUrl', own);
    return async () => {};
  }
  const folder = await createThrowAwayFolder();
  const server = await startEmbeddedServer({ dataDir: folder.path, durable: false });
  await makeTemplate(server.url);
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    await folder.remove();
  };
}

async function makeTemplate(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${TEMPLATE}`;
  await migrate(url.toString());
  await (await startJobQueue(url.toString(), createLogger('silent'))).stop();
}
