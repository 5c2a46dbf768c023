import { CompiledQuery, Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase } from '../../testing/test-database.ts';
import { type QueryTogether, withTheNext } from './batching-connection.ts';
import { batchingDialect } from './batching-dialect.ts';

let db: Kysely<unknown>;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let look: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  db = new Kysely({ dialect: batchingDialect(pool) });
  look = new pg.Client({ connectionString: database.url });
  await look.connect();
  await look.query('create table note (id int primary key, at bigint default txid_current())');
});
beforeEach(() => look.query('truncate note'));
afterAll(async () => {
  await look.end();
  await db.destroy();
  await database.drop();
});

const run = (on: Kysely<unknown>, sql: string, parameters: unknown[] = []) =>
  on.executeQuery<{ id: number }>(CompiledQuery.raw(sql, parameters));

async function notes(): Promise<number[]> {
  const { rows } = await look.query<{ id: number }>('select id from note order by id');
  return rows.map(({ id }) => id);
}

it('answers a statement with its own rows, whatever travelled with it', async () => {
  await db.transaction().execute(async (trx) => {
    await run(trx, `${withTheNext}insert into note (id) values (1)`);
    expect((await run(trx, 'select id from note')).rows).toEqual([{ id: 1 }]);
    await run(trx, `${withTheNext}insert into note (id) values (2)`);
    expect((await run(trx, 'select id from note where id > $1', [1])).rows).toEqual([{ id: 2 }]);
  });
  expect(await notes()).toEqual([1, 2]);
});

it('answers each of several statements that are asked together, and sees what the ones before it did', async () => {
  await db.transaction().execute(async (trx) => {
    await run(trx, `${withTheNext}insert into note (id) values (1)`);
    const together = [
      { text: 'select id from note where id > $1', values: [0] },
      { text: `${withTheNext}insert into note (id) values ($1)`, values: [2] },
      { text: 'select id from note where id > $1 order by id', values: [0] },
      { text: 'select id from note where id > $1', values: [5] },
    ];
    const query: QueryTogether = { ...CompiledQuery.raw(''), together };
    expect((await trx.executeQuery(query)).rows).toEqual([[[{ id: 1 }], [{ id: 1 }, { id: 2 }], []]]);
  });
  expect(await notes()).toEqual([1, 2]);
});

it('sends what still waits together with commit', async () => {
  await db.transaction().execute((trx) => run(trx, `${withTheNext}insert into note (id) values (1)`));
  expect(await notes()).toEqual([1]);
});

it('keeps nothing of a transaction whose last writes fail, and the connection serves the next one', async () => {
  const attempt = db.transaction().execute(async (trx) => {
    await run(trx, 'insert into note (id) values (1)');
    await run(trx, `${withTheNext}insert into note (id) values (1)`);
  });
  await expect(attempt).rejects.toMatchObject({ code: '23505' });
  expect(await notes()).toEqual([]);
  await db.transaction().execute((trx) => run(trx, 'insert into note (id) values (7)'));
  expect(await notes()).toEqual([7]);
});

it('throws away what waits when the transaction is given up', async () => {
  const attempt = db.transaction().execute(async (trx) => {
    await run(trx, `${withTheNext}insert into note (id) values (1)`);
    throw new Error('given up');
  });
  await expect(attempt).rejects.toThrow('given up');
  expect(await notes()).toEqual([]);
});

it('holds a read-only transaction to one moment', async () => {
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      expect((await run(trx, 'select id from note')).rows).toEqual([]);
      await look.query('insert into note (id) values (9)');
      expect((await run(trx, 'select id from note')).rows).toEqual([]);
      await expect(run(trx, 'insert into note (id) values (8)')).rejects.toMatchObject({ code: '25006' });
    });
});

it('tells how many rows a change met', async () => {
  await look.query('insert into note (id) values (1), (2)');
  expect((await run(db, 'delete from note')).numAffectedRows).toBe(2n);
});

it('gives a connection that broke in a transaction back, so that the pool does not run dry', async () => {
  for (let broken = 0; broken < 3; broken += 1) {
    const trx = await db.startTransaction().execute();
    const { rows } = await run(trx, 'select pg_backend_pid() as id');
    await look.query('select pg_terminate_backend($1)', [rows[0]?.id]);
    await expect(run(trx, 'select 1')).rejects.toThrow();
    await trx.rollback().execute();
  }
  expect((await run(db, 'select 1 as id')).rows).toEqual([{ id: 1 }]);
});

it('makes one transaction of statements that travel together outside of one', async () => {
  const name = "select set_config('rostra.note', $1, true)";
  const read = "select current_setting('rostra.note', true) as name where $1::int > 0";
  await db.connection().execute(async (one) => {
    await run(one, name, ['first']);
    expect((await run(one, read, [1])).rows).toEqual([{ name: 'first' }]);
    expect((await run(one, read, [1])).rows).toEqual([{ name: '' }]);
  });
});

it('prepares a statement that failed in its transaction anew', async () => {
  const unseen = `${withTheNext}insert into note (id) values ($1) on conflict do nothing`;
  const attempt = db.transaction().execute(async (trx) => {
    await run(trx, `${withTheNext}select 1 / 0`);
    await run(trx, unseen, [1]);
  });
  await expect(attempt).rejects.toMatchObject({ code: '22012' });
  await db.transaction().execute((trx) => run(trx, unseen, [3]));
  expect(await notes()).toEqual([3]);
});

it('prepares a statement anew whose first use failed', async () => {
  const insert = 'insert into note (id) values ($1) returning id as first_met';
  await look.query('insert into note (id) values (1)');
  await db.connection().execute(async (one) => {
    await expect(run(one, insert, [1])).rejects.toMatchObject({ code: '23505' });
    expect((await run(one, insert, [2])).rows).toEqual([{ first_met: 2 }]);
    expect((await run(one, insert, [3])).rows).toEqual([{ first_met: 3 }]);
  });
});

it('commits nothing when a statement that waits cannot be sent', async () => {
  const attempt = db.transaction().execute(async (trx) => {
    await run(trx, 'insert into note (id) values ($1)', [1]);
    await run(trx, `${withTheNext}insert into note (id) values ($1)`, [{ count: 1n }]);
  });
  await expect(attempt).rejects.toThrow(TypeError);
  expect(await notes()).toEqual([]);
});
