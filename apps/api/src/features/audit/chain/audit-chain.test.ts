import { beforeEach, describe, expect, it } from 'vitest';
import { nightOf } from '../../../jobs/nightly/night.ts';
import { askAsOwner } from '../../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { recordAudit } from '../index.ts';
import { listAuditHeads } from './list-audit-heads.ts';
import { publishAuditHead } from './publish-audit-head.ts';
import { sealAll } from './start-sealing-audit.ts';

const api = useTestApi();
let workspaceId: string;
let admin: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
});

const record = (count: number) =>
  api.inWorkspace(workspaceId, async (scope) => {
    for (let nth = 1; nth <= count; nth += 1) {
      recordAudit(scope, { action: 'rewards.save', subjectType: 'reward', subjectId: scope.newId(), after: { nth } });
    }
  });

const chain = () => api.as(admin).audit.chain();

/** What somebody does who owns the database and has switched its guards off. */
const tamper = (sql: string) => askAsOwner(api, `set session_replication_role = replica; ${sql}`);

async function night(day: string): Promise<void> {
  let after: string | null = null;
  do {
    after = await api.inWorkspace(workspaceId, async (scope) => {
      return (await publishAuditHead.runBatch(scope, { night: nightOf(day, 'Europe/Berlin'), after })).last;
    });
  } while (after !== null);
}

describe('the audit chain', () => {
  it('covers every entry once, whoever seals, in one line without gaps', async () => {
    await record(2_500);
    expect(await chain()).toMatchObject({ sealed: 0, waiting: 2_501, head: null, goodUntil: null });
    await Promise.all([sealAll(api.deps), sealAll(api.deps), sealAll(api.deps)]);
    await sealAll(api.deps);
    const found = await chain();
    expect(found).toMatchObject({ sealed: 2_501, waiting: 0, goodThrough: 2_501, brokenAt: null });
    expect(found.head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes up an entry that commits after later ones were sealed', async () => {
    const { promise: isLate, resolve: letCommit } = Promise.withResolvers<void>();
    const { promise: hasWritten, resolve: tellWritten } = Promise.withResolvers<void>();
    const late = api.inWorkspace(workspaceId, async (scope) => {
      await scope.em.execute('select 1');
      tellWritten();
      await isLate;
      recordAudit(scope, { action: 'rewards.save', subjectType: 'reward', subjectId: scope.newId() });
    });
    await hasWritten;
    await record(3);
    await sealAll(api.deps);
    letCommit();
    await late;
    expect(await chain()).toMatchObject({ sealed: 4, waiting: 1 });
    await sealAll(api.deps);
    expect(await chain()).toMatchObject({ sealed: 5, waiting: 0, goodThrough: 5 });
  });

  it('of an entry that is rolled back knows nothing', async () => {
    await expect(
      api.inWorkspace(workspaceId, async (scope) => {
        recordAudit(scope, { action: 'rewards.save', subjectType: 'reward', subjectId: scope.newId() });
        await scope.em.execute('select 1');
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    await sealAll(api.deps);
    expect(await chain()).toMatchObject({ sealed: 1, waiting: 0, goodThrough: 1 });
  });

  const third = `(select event_id from audit_link where workspace_id = '%' and sequence = 3)`;
  it.each([
    ['an entry that was changed', `update audit_event set after = '{"nth": 99}' where id = ${third}`, 3],
    ['an entry that was taken away', `delete from audit_event where id = ${third}`, 3],
    [
      'an entry that was put to another time',
      `update audit_event set at = at - interval '1 day' where id = ${third}`,
      3,
    ],
    ['an entry under another name', `update audit_event set actor_id = gen_random_uuid() where id = ${third}`, 3],
    ['a link that was taken away', `delete from audit_link where workspace_id = '%' and sequence = 3`, 3],
    [
      'a link that was written anew',
      `update audit_link set hash = repeat('0', 64) where workspace_id = '%' and sequence = 3`,
      3,
    ],
    [
      'two entries that changed places',
      `update audit_link set event_id = case sequence when 3 then (select event_id from audit_link where workspace_id = '%' and sequence = 4)
         else ${third} end where workspace_id = '%' and sequence in (3, 4)`,
      3,
    ],
  ])('tells of %s', async (_, sql, brokenAt) => {
    await record(5);
    await sealAll(api.deps);
    // The key on the entry of a link would refuse the swap half-way; its owner can take the key away.
    await askAsOwner(api, 'alter table audit_link drop constraint if exists audit_link_once');
    await askAsOwner(api, 'drop index if exists audit_link_once');
    await tamper(sql.replaceAll('%', workspaceId));
    expect(await chain()).toMatchObject({ brokenAt, goodThrough: brokenAt - 1 });
    await night('2026-03-05');
    expect(await chain()).toMatchObject({ brokenAt, goodThrough: brokenAt - 1 });
  });

  it('is computed again every night and publishes where it ends, once', async () => {
    await record(3);
    await night('2026-03-05');
    const first = await chain();
    expect(first).toMatchObject({ sealed: 4, goodThrough: 4, waiting: 0 });
    expect(first.checkedAt).toBe(api.clock.now().toISOString());
    await record(1);
    await night('2026-03-05');
    await night('2026-03-06');
    const heads = await api.inWorkspace(workspaceId, listAuditHeads);
    expect(heads.map(({ night: day }) => day)).toEqual(['2026-03-06', '2026-03-05']);
    expect(heads[1]?.hash).toBe(first.head);
    expect(heads[0]?.hash).toBe((await chain()).head);
  });

  it('covers an entry whose word somebody took away, the next night', async () => {
    await record(2);
    await askAsOwner(api, `delete from audit_due where workspace_id = '${workspaceId}'`);
    await sealAll(api.deps);
    expect(await chain()).toMatchObject({ sealed: 0, waiting: 0 });
    await night('2026-03-05');
    expect(await chain()).toMatchObject({ sealed: 3, goodThrough: 3 });
  });

  it.each(['audit_event', 'audit_link', 'audit_head'])(
    'lets the API add to %s and change nothing of it',
    async (table) => {
      await record(1);
      await night('2026-03-05');
      for (const sql of [
        `update ${table} set workspace_id = workspace_id`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(api.inWorkspace(workspaceId, (scope) => scope.em.execute(sql))).rejects.toThrow(
          'permission denied',
        );
      }
      for (const sql of [`update ${table} set workspace_id = workspace_id`, `delete from ${table}`]) {
        await expect(askAsOwner(api, sql)).rejects.toThrow(`${table} is append-only`);
      }
    },
  );
});

describe('what an entry says about a person', () => {
  const arrange = () =>
    api.inWorkspace(workspaceId, async (scope) => {
      recordAudit(scope, {
        action: 'members.changeChampion',
        subjectType: 'member',
        subjectId: admin.memberId,
        before: { email: 'old@example.com', accountId: null },
        after: { email: 'new@example.com', accountId: workspaceId },
      });
    });

  it('stands beside the entry, is shown with it, and can be erased without breaking the chain', async () => {
    await arrange();
    await sealAll(api.deps);
    const rows = await askAsOwner(
      api,
      `select before::text || after::text as states from audit_event where workspace_id = '${workspaceId}'`,
    );
    expect(JSON.stringify(rows)).not.toContain('example.com');
    const shown = async () => (await api.as(admin).audit.list({ action: 'members.changeChampion' })).rows[0];
    expect(await shown()).toMatchObject({
      before: { email: 'old@example.com', accountId: null },
      after: { email: 'new@example.com', accountId: workspaceId },
    });
    await askAsOwner(api, `delete from audit_personal where workspace_id = '${workspaceId}'`);
    expect(await shown()).toMatchObject({ before: { accountId: null }, after: { accountId: workspaceId } });
    expect(await chain()).toMatchObject({ brokenAt: null, goodThrough: 2 });
  });

  it('cannot be changed without the chain telling', async () => {
    await arrange();
    await sealAll(api.deps);
    await askAsOwner(
      api,
      `update audit_personal set detail = replace(detail, 'new@', 'other@') where workspace_id = '${workspaceId}'`,
    );
    expect(await chain()).toMatchObject({ brokenAt: 2 });
  });
});
