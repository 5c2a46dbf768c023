import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { rolesSql } from './database-roles.ts';
import { migrate } from './migrate.ts';
import { connectOwnerOrm } from './orm.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('a migrated database', () => {
  it('lacks nothing that an entity declares and has nothing that none does', async () => {
    const orm = await connectOwnerOrm(database.url);
    try {
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    } finally {
      await orm.close();
    }
  });

  it('is left as it is by migrating again, also by two processes at once', async () => {
    await Promise.all([migrate(database.url), migrate(database.url)]);
    const orm = await connectOwnerOrm(database.url);
    try {
      expect(await orm.migrator.getPending()).toEqual([]);
    } finally {
      await orm.close();
    }
  });
});

describe('a ledger that stood before its postings were numbered', () => {
  const [workspaceId, memberId, first, second] = [1, 2, 3, 4].map((n) => `00000000-0000-7000-8000-00000000000${n}`);

  it('is numbered, and counts as within the window until the next posting', async () => {
    const old = await createEmptyDatabase();
    const orm = await connectOwnerOrm(old.url);
    const client = new pg.Client({ connectionString: old.url });
    try {
      await orm.em.getConnection().executeDump(rolesSql);
      await orm.migrator.up({ to: 'Migration20261122085637_first_light' });
      await client.connect();
      await client.query(oldLedger);
      await migrate(old.url);
      const { rows } = await client.query(
        `select p.number, p.last_sequence, b.postings, b.status_in_window, b.window_start
           from posting p join balance b on b.member_id = p.member_id order by p.number`,
      );
      expect(rows).toEqual([
        { number: 1, last_sequence: '2', postings: 2, status_in_window: '50', window_start: new Date(0) },
        { number: 2, last_sequence: '3', postings: 2, status_in_window: '50', window_start: new Date(0) },
      ]);
      await expect(client.query('update posting set number = 9')).rejects.toThrow('append-only');
    } finally {
      await client.end();
      await orm.close();
      await old.drop();
    }
  });

  const posting = (
    id: string | undefined,
    kind: string,
  ) => `insert into posting (workspace_id, id, kind, member_id, source_type, source_id,
      source_part, rule, rule_version, idempotency_key, input_hash, occurred_at, recorded_at, surface)
    values ('${workspaceId}', '${id}', '${kind}', '${memberId}', 'x', '${id}', '', 'x', 1, '${id}', 'x', '2026-01-01', '2026-01-01', 'job');`;
  const entry = (
    sequence: number,
    postingId: string | undefined,
    bucket: string,
  ) => `insert into entry (workspace_id, member_id, sequence, posting_id,
      bucket, amount, balance_after, occurred_at, chain_hash)
    values ('${workspaceId}', '${memberId}', ${sequence}, '${postingId}', '${bucket}', 10, 10, '2026-01-01', 'x');`;
  const oldLedger = `select set_config('rostra.workspace_id', '${workspaceId}', false);
    insert into workspace (id, slug, name, accent, locale, time_zone, is_demo, embed_origins, embed_client_id, created_at)
    values ('${workspaceId}', 'old', 'Old', '#a8501f', 'en', 'UTC', false, '{}', 'old', now());
    insert into member (workspace_id, id, email, name, role, created_at, updated_at)
    values ('${workspaceId}', '${memberId}', 'a@old.example', 'A', 'champion', now(), now());
    insert into balance (workspace_id, member_id, status, available, sequence) values ('${workspaceId}', '${memberId}', 50, 50, 3);
    ${posting(second, 'grant')} ${posting(first, 'award')}
    ${entry(1, first, 'status')} ${entry(2, first, 'available')} ${entry(3, second, 'status')}`;
});

describe('mails that waited in the job queue', () => {
  it('are due in the table that took its place, and those that went out are not', async () => {
    const workspaceId = '00000000-0000-7000-8000-000000000001';
    const old = await createEmptyDatabase();
    const orm = await connectOwnerOrm(old.url);
    const client = new pg.Client({ connectionString: old.url });
    try {
      await orm.em.getConnection().executeDump(rolesSql);
      await orm.migrator.up({ to: 'Migration20261122145434_identity_and_administration' });
      await client.connect();
      for (const state of ['queued', 'sent'])
        await client.query(
          `insert into mail_message (workspace_id, id, to_address, subject, text, html, state, created_at)
           values ($1, gen_random_uuid(), 'a@old.example', $2, '', '', $2, '2026-01-01Z')`,
          [workspaceId, state],
        );
      await migrate(old.url);
      const { rows } = await client.query(
        'select m.subject, d.due_at, d.tries from mail_due d join mail_message m on m.workspace_id = d.workspace_id and m.id = d.mail_id',
      );
      expect(rows).toEqual([{ subject: 'queued', due_at: new Date('2026-01-01Z'), tries: 0 }]);
    } finally {
      await client.end();
      await orm.close();
      await old.drop();
    }
  });
});
