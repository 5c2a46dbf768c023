import type pg from 'pg';
import { tablesOutsideWorkspaces } from '../../db/entities.ts';
import type { Deps } from '../../deps/deps.ts';
import { readTwin, type Twin, twinSlugs } from './twins.ts';

/** Both twins of a staged database: the one everybody acts in, and the other. */
export async function readTwins(deps: Deps, client: pg.Client): Promise<readonly [Twin, Twin]> {
  const { rows } = await client.query<{ slug: string; id: string }>(
    'select slug, workspace_id as id from workspace_address where slug = any($1)',
    [twinSlugs],
  );
  const idOf = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? '';
  const [first, second] = twinSlugs;
  return [await readTwin(deps, first, idOf(first)), await readTwin(deps, second, idOf(second))];
}

/** Tables that belong to a workspace. */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !(name in tablesOutsideWorkspaces));
}
