import { query } from '../../database/query.ts';
import type { ThrowAwayDatabase } from '../../database/throw-away-database.ts';

/** A copy of a staged database to which nobody is connected; quick, because PostgreSQL copies files. Drop it when done. */
export async function cloneDatabase(url: string, name: string): Promise<ThrowAwayDatabase> {
  const [source, server, copy] = [new URL(url), new URL(url), new URL(url)];
  server.pathname = '/postgres';
  copy.pathname = `/${name}`;
  await query(server.toString(), `create database ${name} template ${source.pathname.slice(1)}`);
  return {
    url: copy.toString(),
    drop: async () => void (await query(server.toString(), `drop database ${name} with (force)`)),
  };
}
