import pg from 'pg';
import type { Deps } from '../../deps/deps.ts';
import { markWorkspace } from './mark-workspace.ts';
import { plantRows } from './plant-rows.ts';
import { triedProcedures } from './procedures.ts';
import { stageTwins } from './twins.ts';
import { readTwins, tablesOf } from './read-ground.ts';

/** What was staged. */
export interface Staged {
  /** Columns of the other workspace that bear the mark. */
  readonly markedColumns: number;
  /** Tables that hold no row to try ids with, because none could be put in by hand. */
  readonly emptyTables: readonly string[];
}

/** Everything a run of the matrix stands on, into a fresh database: both twins, rows for every id that a procedure takes, and the mark. */
export async function stageGround(deps: Deps, databaseUrl: string, endsAt: Date): Promise<Staged> {
  await stageTwins(deps, endsAt);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const twins = await readTwins(deps, client);
    const named = triedProcedures(new Set(await tablesOf(client))).flatMap(({ ids }) =>
      ids.flatMap(({ rows }) => rows?.table ?? []),
    );
    const emptyTables: string[] = [];
    for (const twin of twins) emptyTables.push(...(await plantRows(client, twin, [...new Set(named)])));
    const markedColumns = await markWorkspace(client, twins[1].workspaceId);
    return { markedColumns, emptyTables };
  } finally {
    await client.end();
  }
}
