import type { Env } from '../../apps/api/src/config/env.ts';
import { discardEmbeddedServer } from '../../apps/api/src/db/embedded/discard-embedded-server.ts';
import { startEmbeddedServer } from '../../apps/api/src/db/embedded/start-embedded-server.ts';
import { query } from '../database/query.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { demoMark } from './demo-mark.ts';
import { Refusal } from './refusal.ts';

/** The PostgreSQL to work on. */
export interface OpenDatabase {
  /** Connects as the schema's owner. */
  readonly url: string;
  /** Settles when an embedded server ends, whoever ended it; never for a server of one's own. */
  readonly ended: Promise<void>;
  /**
   * Does work that is begun anew if it breaks off, without waiting for the disk at every commit: 0.4 ms each in place of 2.8 on a virtual disk, which is ten
   * seconds of the demo's four thousand. A server of one's own is not told how to commit.
   */
  readonly hurry: <Result>(work: () => Promise<Result>) => Promise<Result>;
  close(): Promise<void>;
}

/**
 * The server that `DATABASE_URL` names, which is left alone, or an embedded one in the data folder. The caller holds the folder's lock.
 *
 * A demo workspace that an earlier start left half made is begun again: nothing else can be in an embedded database at that moment.
 *
 * @throws Refusal when the half made one is in a database of the operator's own
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  const mark = demoMark(dataDir);
  const isHalfMade = await mark.isSet();
  if (databaseUrl) {
    if (isHalfMade) throw new Refusal(halfMadeElsewhere);
    return { url: databaseUrl, ended: new Promise(() => {}), hurry: (work) => work(), close: async () => {} };
  }
  if (isHalfMade) {
    await discardEmbeddedServer(dataDir);
    await mark.clear();
  }
  const server = await withProgress('Preparing PostgreSQL', () => startEmbeddedServer({ dataDir, durable: true }));
  return {
    url: server.url,
    ended: server.ended,
    hurry: (work) => hurry(server.url, work),
    close: () => server.stop(),
  };
}

async function hurry<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  await query(url, 'alter system set synchronous_commit = off');
  await query(url, 'select pg_reload_conf()');
  const result = await work();
  await query(url, 'alter system reset synchronous_commit');
  await query(url, 'select pg_reload_conf()');
  return result;
}

const halfMadeElsewhere = [
  'An earlier start was broken off while it made the demo workspace, and left half of it in the database of DATABASE_URL.',
  'Give Rostra an empty database, delete the file demo-unfinished in the data folder (ROSTRA_DATA), and start again.',
].join('\n');
