import { grantsSql, rolesSql } from './database-roles.ts';
import { connectOwnerOrm } from './orm.ts';

/**
 * Brings a database to the present schema and gives the roles their rights. Safe to run at every start and by several processes at once: an
 * advisory lock lets one at a time through.
 *
 * @param databaseUrl connects as the schema's owner
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const orm = await connectOwnerOrm(databaseUrl);
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(7620431)');
      await em.getConnection().executeDump(rolesSql);
      await orm.migrator.up();
      await em.getConnection().executeDump(grantsSql);
    });
  } finally {
    await orm.close();
  }
}
