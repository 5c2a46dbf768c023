import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { batchingDialect } from './batching/batching-dialect.ts';
import { appRole, connectAs } from './database-roles.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { openPool } from './open-pool.ts';

const POOL_MAX = 20;

function options(clientUrl: string, poolMax: number, role?: typeof appRole) {
  return defineConfig({
    clientUrl,
    entities,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      fileName: (timestamp, name) => `${timestamp}-${name ?? 'change'}`,
      snapshot: false,
      silent: true,
      transactional: true,
      allOrNothing: true,
    },
    forceUtcTimezone: true,
    driverOptions: () => batchingDialect(ormPool(role ? connectAs(role, clientUrl) : clientUrl, poolMax)),
    validateRequired: true,
    // Every call forks; the global identity map would mix workspaces.
    allowGlobalContext: false,
  });
}

/** The ORM as the API uses it: under the role that row-level security binds. */
export function connectOrm(databaseUrl: string, poolMax = POOL_MAX): Promise<MikroORM> {
  return MikroORM.init(options(databaseUrl, poolMax, appRole));
}

/** The ORM as the schema's owner: for migrating only. */
export function connectOwnerOrm(databaseUrl: string): Promise<MikroORM> {
  return MikroORM.init(options(databaseUrl, 4));
}

const { DATE, TIMESTAMP, TIMESTAMPTZ, INTERVAL } = pg.types.builtins;

function ormPool(connectionString: string, max: number): pg.Pool {
  const types = new pg.TypeOverrides();
  // As MikroORM wants it: instants arrive as text and become dates in the entity.
  for (const type of [DATE, TIMESTAMP, TIMESTAMPTZ, INTERVAL]) types.setTypeParser(type, (text) => text);
  return openPool({ connectionString, max, types });
}
