import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { checkTestFile, importTestFile, peopleFile, verdictsOf } from '../../../testing/build-import.ts';
import { lookAtPeople } from '../../../testing/look-at-people.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { AuditEventEntity } from '../../audit/audit-event.entity.ts';
import { MemberEntity } from '../../members/index.ts';
import { addStaffMember } from '../../members/index.ts';
import { writeBatch } from '../writing/write-batch.ts';
import { checkImport } from './check-import.ts';
import { failImport } from './fail-import.ts';
import { writeImport } from './write-import.ts';

const api = useTestApi();
let manager: TestSession;
beforeEach(async () => {
  manager = await buildMember(api, await buildWorkspace(api), 'manager', 'Mara Manager');
});

const key = () => crypto.randomUUID();

const people = () => lookAtPeople(api, manager.workspaceId);

const verdicts = (importId: string) => verdictsOf(api, manager, importId);

describe('writing', () => {
  const many = (count: number, prefix = 'p') =>
    peopleFile(...Array.from({ length: count }, (_, n) => `${prefix}${n}@x.example,Person ${n},,,Account ${n % 7},,,`));

  it('goes on after a crash where it stopped, and writes nobody twice', async () => {
    const importId = await checkTestFile(api, manager, many(1200));
    await api.as(manager).imports.confirm({ importId, idempotencyKey: key() });
    const job = { workspaceId: manager.workspaceId, importId };
    // A worker that dies in its second batch: the third transaction of its run never opens.
    let transactions = 0;
    const dying = {
      ...api.deps,
      clock: {
        now: () => {
          transactions += 1;
          if (transactions === 3) throw new Error('killed');
          return api.clock.now();
        },
      },
    };
    await expect(writeImport(dying)(job)).rejects.toThrow('killed');
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({ state: 'writing', rowsWritten: 500 });
    await writeImport(api.deps)(job);
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({ state: 'done', rowsWritten: 1200 });
    expect((await people()).members).toHaveLength(1200);
    expect((await people()).accounts).toHaveLength(7);
  });

  it('by two workers at once comes to the same', async () => {
    const importId = await checkTestFile(api, manager, many(1100));
    await api.as(manager).imports.confirm({ importId, idempotencyKey: key() });
    const job = { workspaceId: manager.workspaceId, importId };
    await Promise.all([writeImport(api.deps)(job), writeImport(api.deps)(job)]);
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({
      state: 'done',
      rowsWritten: 1100,
      counts: { new: 1100 },
    });
    expect((await people()).members).toHaveLength(1100);
  });

  it('leaves out a line that became wrong since it was shown, and says so', async () => {
    const importId = await checkTestFile(
      api,
      manager,
      peopleFile('ana@acme.example,Ana,,m-1,Acme,,,', 'bo@acme.example,Bo,,,Acme,,,'),
    );
    const colleague = await buildMember(api, manager.workspaceId, 'csm');
    await api.inWorkspace(manager.workspaceId, (scope) =>
      scope.em.nativeUpdate(MemberEntity, { id: colleague.memberId }, { externalId: 'm-1' }),
    );
    await api.as(manager).imports.confirm({ importId, idempotencyKey: key() });
    await writeImport(api.deps)({ workspaceId: manager.workspaceId, importId });
    expect(await verdicts(importId)).toEqual([
      [2, 'invalid', 'memberId member-id-taken'],
      [3, 'new'],
    ]);
    expect((await people()).members.map(([email]) => email)).toEqual(['bo@acme.example']);
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({
      state: 'done',
      counts: { new: 1, invalid: 1 },
    });
  });

  it('sees somebody who is added at the very moment, and does not add them twice', async () => {
    const importId = await checkTestFile(
      api,
      manager,
      peopleFile('ana@acme.example,Ana,,,Acme,,,', 'bo@acme.example,Bo,,,Acme,,,'),
    );
    await api.as(manager).imports.confirm({ importId, idempotencyKey: key() });
    const { promise: isWaitedFor, resolve: commit } = Promise.withResolvers<void>();
    const hiring = api.inWorkspace(manager.workspaceId, async (scope) => {
      await addStaffMember(scope, { name: 'Ana', email: 'ana@acme.example', title: null, role: 'csm' });
      await isWaitedFor;
    });
    const writing = writeImport(api.deps)({ workspaceId: manager.workspaceId, importId });
    // The batch has looked, found nobody, and waits at the key for the other transaction.
    for (let waiting = 0; waiting === 0;) {
      [{ waiting } = { waiting: 0 }] = await api.deps.orm.em
        .fork()
        .execute<{ waiting: number }[]>('select count(*)::int as waiting from pg_locks where not granted');
    }
    commit();
    await Promise.all([hiring, writing]);
    expect(await verdicts(importId)).toEqual([
      [2, 'invalid', 'email staff-address'],
      [3, 'new'],
    ]);
    expect((await people()).members.map(([email]) => email)).toEqual(['bo@acme.example']);
  });

  it('that failed for good is given up, keeps what it wrote, and can be checked again', async () => {
    const importId = await checkTestFile(api, manager, many(600));
    await api.as(manager).imports.confirm({ importId, idempotencyKey: key() });
    const job = { workspaceId: manager.workspaceId, importId };
    await api.inWorkspace(manager.workspaceId, (scope) => writeBatch(scope, importId));
    await failImport(api.deps)(job);
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({ state: 'failed', rowsWritten: 500 });
    await writeImport(api.deps)(job);
    expect((await people()).members).toHaveLength(500);

    api.clock.advance(1000);
    await api.as(manager).imports.recheck({ importId, idempotencyKey: key() });
    await checkImport(api.deps)(job);
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({
      state: 'ready',
      counts: { new: 100, unchanged: 500 },
    });
  });

  it('leaves who, what and before and after in the audit log', async () => {
    await importTestFile(api, manager, peopleFile('ana@acme.example,Ana,,,Acme,,,'));
    const importId = await importTestFile(api, manager, peopleFile('ana@acme.example,Ana Maria,,,Acme,,SMB,'));
    const events = await api.inWorkspace(manager.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { actorId: manager.memberId }, { orderBy: { at: 'asc', id: 'asc' } }),
    );
    const counts = { new: 0, update: 1, unchanged: 0, invalid: 0 };
    expect(
      events.slice(-5).map(({ action, surface, before, after }) => ({ action, surface, before, after })),
    ).toMatchObject([
      { action: 'imports.upload', surface: 'console', after: { fileName: 'people.csv', rows: 1 } },
      {
        action: 'imports.confirm',
        surface: 'console',
        before: { state: 'ready' },
        after: { state: 'writing', update: 1 },
      },
      { action: 'members.changeAccount', surface: 'import', before: { segment: null }, after: { segment: 'SMB' } },
      { action: 'members.changeChampion', surface: 'import', before: {}, after: {} },
      { action: 'imports.finish', surface: 'import', after: { state: 'done', ...counts } },
    ]);
    expect(events.at(-1)?.subjectId).toBe(importId);
    // Names stand beside the log, where they can be erased.
    const admin = await buildMember(api, manager.workspaceId, 'admin');
    const shown = (await api.as(admin).audit.list({})).rows.find(({ action }) => action === 'members.changeChampion');
    expect(shown).toMatchObject({ before: { name: 'Ana' }, after: { name: 'Ana Maria' } });
  });
});
