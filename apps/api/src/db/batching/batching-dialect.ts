import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { BatchingConnection } from './batching-connection.ts';

/** Kysely's PostgreSQL with connections that save round trips; see `BatchingConnection`. */
export function batchingDialect(pool: pg.Pool): Dialect {
  return {
    createDriver: () => new BatchingDriver(pool),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

class BatchingDriver implements Driver {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new BatchingConnection(await this.#pool.connect());
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
    const sql = isolationLevel || accessMode ? `start transaction${level} ${accessMode ?? ''}` : 'begin';
    await connection.executeQuery(CompiledQuery.raw(sql));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await batching(connection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A connection that cannot even roll back is broken, and PostgreSQL has rolled back by itself. Thrown, the fault would keep Kysely from giving
    // the connection back: one kill of the server would cost the pool a place for every transaction under way, until none is left.
    await batching(connection)
      .end('rollback')
      .catch(() => batching(connection).giveUp());
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint ${quoted(name)}`));
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to savepoint ${quoted(name)}`));
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release savepoint ${quoted(name)}`));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    batching(connection).release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

function batching(connection: DatabaseConnection): BatchingConnection {
  if (connection instanceof BatchingConnection) return connection;
  throw new TypeError('a connection of another driver');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
