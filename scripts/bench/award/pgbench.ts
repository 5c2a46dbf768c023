import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { appRole } from '../../../apps/api/src/db/database-roles.ts';
import { createThrowAwayFolder } from '../../../apps/api/src/db/embedded/throw-away-folder.ts';

const run = promisify(execFile);

/** Awards per second as PostgreSQL's own load generator gets them: no Node anywhere, every figure reckoned in SQL. */
export interface PgbenchPoster {
  perSecond(clients: number, load: 'spread' | 'hot'): Promise<number>;
}

const SECONDS = 4;

/**
 * The same rows as the posting statement writes, in one prepared statement: posting, two entries with their hashes, lot, balance. What the engine decides
 * is a constant here, and the hash covers less text; everything else is the same work.
 */
const SCRIPT = `
\\set n random(1, :members)
select set_config('rostra.workspace_id', 'WORKSPACE', true) \\gset
with b as (
  select b.*, gen_random_uuid() as posting_id, now() as at from balance b join bench_member m on m.id = b.member_id
   where b.workspace_id = 'WORKSPACE'::uuid and m.n = :n for update of b
), p as (
  insert into posting (workspace_id, id, kind, member_id, source_type, source_id, source_part, rule, rule_version, idempotency_key, input_hash,
    occurred_at, recorded_at, surface, number, last_sequence)
  select workspace_id, posting_id, 'award', member_id, 'pgbench', posting_id::text, '', 'bench', 1, posting_id::text, md5(posting_id::text), at, at, 'job', postings + 1, sequence + 2
    from b returning id
), e as (
  insert into entry (workspace_id, member_id, posting_id, sequence, bucket, amount, balance_after, occurred_at, chain_hash)
  select b.workspace_id, b.member_id, p.id, b.sequence + e.step, e.bucket, 300, e.balance + 300, b.at,
         encode(sha256(convert_to(b.chain_head || p.id || e.bucket, 'UTF8')), 'hex')
    from b join p on true cross join lateral (values (1, 'status', b.status), (2, 'available', b.available)) as e(step, bucket, balance)
), l as (
  insert into lot (workspace_id, id, member_id, posting_id, amount, remaining, earned_at, expires_at)
  select b.workspace_id, gen_random_uuid(), b.member_id, p.id, 300, 300, b.at, b.at + interval '18 months' from b join p on true
)
update balance t
   set postings = t.postings + 1, status = t.status + 300, available = t.available + 300, sequence = t.sequence + 2, status_in_window = t.status_in_window + 300,
       chain_head = encode(sha256(convert_to(b.chain_head || b.posting_id, 'UTF8')), 'hex')
  from b join p on true where t.workspace_id = b.workspace_id and t.member_id = b.member_id;
`;

/** Null when this machine has no pgbench; Debian's postgresql-contrib brings one. */
export async function pgbenchPoster(
  databaseUrl: string,
  { workspaceId, memberIds }: { readonly workspaceId: string; readonly memberIds: readonly string[] },
  onEnd: (close: () => Promise<void>) => void,
): Promise<PgbenchPoster | null> {
  const isThere = await run('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  await numberMembers(databaseUrl, memberIds);
  const folder = await createThrowAwayFolder();
  onEnd(() => folder.remove());
  const file = join(folder.path, 'award.sql');
  // One transaction a run: the workspace is named in it, as in the API.
  await writeFile(file, `begin;${SCRIPT.replaceAll('WORKSPACE', workspaceId)}commit;\n`);
  const url = new URL(databaseUrl);
  const env = {
    ...process.env,
    PGHOST: url.hostname,
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: url.pathname.slice(1),
    PGOPTIONS: `-c role=${appRole}`,
  };
  return {
    async perSecond(clients, load) {
      const members = load === 'hot' ? 1 : memberIds.length;
      const { stdout } = await run(
        'pgbench',
        [
          '-n',
          '-M',
          'prepared',
          '-c',
          String(clients),
          '-j',
          '2',
          '-T',
          String(SECONDS),
          '-f',
          file,
          '-D',
          `members=${members}`,
        ],
        { env },
      );
      const told = /tps = ([\d.]+)/.exec(stdout)?.[1];
      if (!told) throw new Error(`pgbench told no figure:\n${stdout}`);
      return Number(told);
    },
  };
}

async function numberMembers(databaseUrl: string, memberIds: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('create table bench_member (n int primary key, id uuid not null)');
    await client.query('insert into bench_member select n, id from unnest($1::uuid[]) with ordinality as m(id, n)', [
      [...memberIds],
    ]);
    await client.query(`grant select on bench_member to ${appRole}`);
    await client.query('analyze bench_member');
  } finally {
    await client.end();
  }
}
