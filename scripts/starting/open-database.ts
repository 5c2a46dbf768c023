import type { Env } from '../../apps/api/src/config/env.ts';
import { startEmbeddedServer } from '../../apps/api/src/db/embedded/start-embedded-server.ts';
import { withProgress } from '../terminal/with-progress.ts';

/** The PostgreSQL to work on. */
export interface OpenDatabase {
  /** Connects as the schema's owner. */
  readonly url: string;
  /** Settles when an embedded server ends, whoever ended it; never for a server of one's own. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** The server that `DATABASE_URL` names, which is left alone, or an embedded one in the data folder. */
export async function openDatabase(env: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  if (env.databaseUrl) return { url: env.databaseUrl, ended: new Promise(() => {}), close: async () => {} };
  const server = await withProgress('Preparing PostgreSQL', () =>
    startEmbeddedServer({ dataDir: env.dataDir, durable: true }),
  );
  return { url: server.url, ended: server.ended, close: () => server.stop() };
}
