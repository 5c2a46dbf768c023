import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { appRole, roleOption } from './database-roles.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

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
    pool: { min: 0, max: poolMax },
    ...(role ? { driverOptions: { options: roleOption(role) } } : {}),
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
