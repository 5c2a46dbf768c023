import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealAll } from '../../features/audit/chain/start-sealing-audit.ts';
import { hashPersonal } from '../../features/audit/personal/split-personal.ts';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { splitStandingEntries } from './split-standing-entries.ts';

const api = useTestApi();
let workspaceId: string;
let admin: TestSession;
let ana: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana');
});

interface Stored {
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: string | null;
  readonly salt: string | null;
  readonly detail: string | null;
}

/** An entry as a version wrote it that kept everything in the log's own row. */
async function writeAsBefore(subjectType: string, before: unknown, after: unknown): Promise<string> {
  const id = randomUUID();
  const json = (state: unknown) =>
    state === null ? 'null' : `'${JSON.stringify(state).replaceAll("'", "''")}'::jsonb`;
  await askAsOwner(
    api,
    `insert into audit_event (workspace_id, id, at, actor_id, actor_role, surface, action, subject_type, subject_id, before, after, request_id)
     values ('${workspaceId}', '${id}', now(), null, 'system', 'job', 'members.changeChampion', '${subjectType}', '${ana.memberId}',
             ${json(before)}, ${json(after)}, 'old')`,
  );
  return id;
}

const migrate = () => askAsOwner(api, splitStandingEntries.join('\n'));
const read = async (id: string) =>
  (
    await askAsOwner<Stored>(
      api,
      `select e.id, e.before, e.after, e.personal_hash as hash, p.salt, p.detail from audit_event e
         left join audit_personal p on p.workspace_id = e.workspace_id and p.event_id = e.id where e.id = '${id}'`,
    )
  )[0];

describe('entries that an older version wrote', () => {
  it('lose what is personal to a part that can be erased, and read as before', async () => {
    const id = await writeAsBefore(
      'member',
      { name: 'Ana Ruiz', tier: 'gold' },
      { name: 'Ana Díaz', email: 'a@b.example' },
    );
    await migrate();
    const stored = await read(id);
    expect(stored).toMatchObject({ before: { tier: 'gold' }, after: {} });
    expect(stored?.hash).toBe(hashPersonal(stored?.salt ?? '', stored?.detail ?? ''));
    expect(stored?.salt).toMatch(/^[0-9a-f]{32}$/);
    const [entry] = (await api.as(admin).audit.list({ action: 'members.changeChampion' })).rows;
    expect(entry).toMatchObject({
      before: { name: 'Ana Ruiz', tier: 'gold' },
      after: { name: 'Ana Díaz', email: 'a@b.example' },
    });
    await sealAll(api.deps);
    expect((await api.as(admin).audit.chain()).brokenAt).toBeNull();
  });

  it('stay as they are where nothing is personal, also where there is no state at all', async () => {
    const ids = [
      await writeAsBefore('reward', { name: 'Mug', reason: 'x' }, null),
      await writeAsBefore('member', null, null),
      await writeAsBefore('member', null, { role: 'champion' }),
      await writeAsBefore('member', null, ['name']),
    ];
    const before = await Promise.all(ids.map((id) => read(id)));
    await migrate();
    expect(await Promise.all(ids.map((id) => read(id)))).toEqual(before);
  });

  it('are not touched once a link of the chain covers them', async () => {
    const id = await writeAsBefore('member', null, { name: 'Ana Ruiz' });
    await sealAll(api.deps);
    await migrate();
    expect(await read(id)).toMatchObject({ after: { name: 'Ana Ruiz' }, hash: null, detail: null });
    expect((await api.as(admin).audit.chain()).brokenAt).toBeNull();
  });

  it('can be split once more without effect, and the log refuses changes again', async () => {
    const id = await writeAsBefore('submission', null, { evidence: ['mine'], state: 'sent' });
    await migrate();
    const once = await read(id);
    await migrate();
    expect(await read(id)).toEqual(once);
    await expect(askAsOwner(api, `update audit_event set after = null where id = '${id}'`)).rejects.toThrow(
      'append-only',
    );
  });
});
