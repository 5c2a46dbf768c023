import type pg from 'pg';

/** Which postings to add: numbers `from` to `to` of all, spread over the crowd. */
export interface Filling {
  readonly workspaceId: string;
  readonly crowd: readonly string[];
  readonly from: number;
  readonly to: number;
}

const CHUNK = 250_000;
const TABLES = ['posting', 'entry', 'lot'] as const;

/**
 * Adds postings as a year would have left them, in bulk: foreign keys, triggers and indexes off while it writes, indexes rebuilt, tables analysed. The
 * rows are whole and numbered; only the hashes are not real links, which nothing that is measured reads.
 */
export async function fillLedger(
  client: pg.Client,
  filling: Filling,
  tellShare: (share: number) => void,
): Promise<void> {
  if (filling.to > filling.from) {
    await numberCrowd(client, filling.crowd);
    const rebuild = await dropIndexes(client);
    await client.query("set session_replication_role = 'replica'");
    for (let from = filling.from; from < filling.to; from += CHUNK) {
      await client.query('begin');
      await client.query("select set_config('rostra.workspace_id', $1, true)", [filling.workspaceId]);
      for (const sql of STATEMENTS) {
        await client.query(sql, [filling.workspaceId, from, Math.min(from + CHUNK, filling.to), filling.crowd.length]);
      }
      await client.query('commit');
      tellShare((0.6 * (from - filling.from)) / (filling.to - filling.from));
    }
    await client.query("set session_replication_role = 'origin'");
    for (const [index, sql] of rebuild.entries()) {
      await client.query(sql);
      tellShare(0.6 + (0.4 * (index + 1)) / rebuild.length);
    }
  }
  for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
  await client.query('checkpoint');
}

async function numberCrowd(client: pg.Client, crowd: readonly string[]): Promise<void> {
  await client.query('create temp table if not exists crowd (n int primary key, id uuid not null)');
  await client.query(
    'insert into crowd select n - 1, id from unnest($1::uuid[]) with ordinality as c(id, n) on conflict do nothing',
    [[...crowd]],
  );
}

/** Drops every index that no constraint holds, and gives the statements that make them again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
      where i.indrelid = any($1::regclass[]) and not i.indisprimary
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [[...TABLES]],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** $1 workspace, $2 from, $3 to, $4 how many members share them. Ids follow from the number, so that the three agree and rise as real ones do. */
const NUMBERED = `from generate_series($2::bigint, $3::bigint - 1) as g(i)
  join crowd c on c.n = g.i % $4::int
 cross join lateral (select lpad(to_hex(g.i), 32, '0')::uuid as posting_id, (g.i / $4)::int + 1 as line,
                            timestamptz '2026-11-01' - (g.i % 525600) * interval '1 minute' as at) v`;

const STATEMENTS = [
  `insert into posting (workspace_id, id, kind, member_id, number, last_sequence, source_type, source_id, source_part, rule, rule_version,
     idempotency_key, input_hash, occurred_at, recorded_at, surface)
   select $1::uuid, v.posting_id, 'award', c.id, v.line, v.line * 2, 'fill', lpad(g.i::text, 8, '0'), '', 'bench', 1, 'award:fill:' || lpad(g.i::text, 8, '0') || ':',
          md5(g.i::text), v.at, v.at, 'job' ${NUMBERED}`,
  `insert into entry (workspace_id, member_id, sequence, posting_id, bucket, amount, balance_after, occurred_at, chain_hash)
   select $1::uuid, c.id, v.line * 2 - 2 + e.step, v.posting_id, e.bucket, 10, v.line * 10, v.at, md5(g.i || e.bucket)
     ${NUMBERED} cross join (values (1, 'status'), (2, 'available')) as e(step, bucket)`,
  `insert into lot (workspace_id, id, member_id, posting_id, amount, remaining, earned_at, expires_at)
   select $1::uuid, v.posting_id, c.id, v.posting_id, 10, 10, v.at, v.at + interval '18 months' ${NUMBERED}`,
] as const;
