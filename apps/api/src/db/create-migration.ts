import { join } from 'node:path';
import { rolesSql } from './database-roles.ts';
import { startEmbeddedServer } from './embedded/start-embedded-server.ts';
import { createThrowAwayFolder } from './embedded/throw-away-folder.ts';
import { connectOwnerOrm } from './orm.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  process.stderr.write('Name the migration in kebab-case: node apps/api/src/db/create-migration.ts add-something\n');
  process.exit(1);
}

// Writes what lacks between the migrations and the entities into migrations/, against a server of its own. List it in migrations/index.ts.
const folder = await createThrowAwayFolder();
const server = await startEmbeddedServer({ dataDir: folder.path, durable: false });
try {
  const orm = await connectOwnerOrm(server.url);
  await orm.em.getConnection().executeDump(rolesSql);
  await orm.migrator.up();
  const { fileName, diff } = await orm.migrator.create(join(import.meta.dirname, 'migrations'), false, false, name);
  process.stdout.write(
    diff.up.length > 0 ? `${fileName}: ${diff.up.length} statements\n` : 'The entities are migrated already.\n',
  );
  await orm.close();
} finally {
  await server.stop();
  await folder.remove();
}
