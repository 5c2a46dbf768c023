import pg from 'pg';
import type { TestApi } from './test-api.ts';

/** Asks the database as its owner, past every guard: for planting faults and for looking at what no role of the API may see. */
export async function askAsOwner<Row extends object>(api: TestApi, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
