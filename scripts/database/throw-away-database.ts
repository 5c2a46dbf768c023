import { randomBytes } from 'node:crypto';
import { query } from './query.ts';

/** An empty database that goes away again. `url` connects as owner. */
export interface ThrowAwayDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database beside the others of a server, which are left alone. */
export async function createThrowAwayDatabase(serverUrl: string): Promise<ThrowAwayDatabase> {
  const name = `rostra_${randomBytes(6).toString('hex')}`;
  await query(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: async () => void (await query(serverUrl, `drop database ${name} with (force)`)),
  };
}
