import { beforeEach, describe, expect, it } from 'vitest';
import { importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let admin: TestSession;
let manager: TestSession;
beforeEach(async () => {
  const workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
});

async function actions(input: Parameters<ReturnType<TestApi['as']>['audit']['list']>[0]) {
  return (await api.as(admin).audit.list(input)).rows.map(({ action }) => action);
}

describe('the audit log', () => {
  it('tells who did what to which thing, from where, with before and after, newest first', async () => {
    await importTestFile(api, manager, 'email,name,account\nana@acme.example,Ana,Acme');
    const { rows, total } = await api.as(admin).audit.list({ pageSize: 100 });
    expect(total).toBe(rows.length);
    expect(rows.map(({ at }) => at)).toEqual(
      rows
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(rows.find(({ action }) => action === 'members.addChampion')).toMatchObject({
      actor: { id: manager.memberId, name: 'Mara' },
      actorRole: 'manager',
      surface: 'import',
      subject: { type: 'member', label: 'Ana' },
      before: null,
      after: { email: 'ana@acme.example' },
    });
    expect(rows.find(({ action }) => action === 'imports.confirm')).toMatchObject({ subject: { label: 'people.csv' } });
    expect(rows.find(({ action }) => action === 'workspace.create')).toMatchObject({
      actor: null,
      actorRole: 'system',
    });
  });

  it('is narrowed by action, by person, by the system and by thing', async () => {
    const importId = await importTestFile(api, manager, 'email,name,account\nana@acme.example,Ana,Acme');
    expect(await actions({ action: 'imports.upload' })).toEqual(['imports.upload']);
    expect(await actions({ actor: admin.memberId })).toEqual([]);
    expect((await actions({ actor: manager.memberId })).toSorted()).toEqual([
      'imports.confirm',
      'imports.finish',
      'imports.upload',
      'members.addChampion',
      'members.openAccount',
    ]);
    expect(await actions({ actor: 'system' })).toEqual(['workspace.create']);
    expect((await actions({ subjectId: importId })).toSorted()).toEqual([
      'imports.confirm',
      'imports.finish',
      'imports.upload',
    ]);
    const filters = await api.as(admin).audit.filters();
    expect(filters.actions).toEqual([
      'imports.confirm',
      'imports.finish',
      'imports.upload',
      'members.addChampion',
      'members.openAccount',
      'workspace.create',
    ]);
    expect(filters.staff.map(({ name }) => name)).toEqual(['Ada', 'Mara']);
  });

  it('takes days as they are in the workspace, not in UTC', async () => {
    // 23:30 UTC is half past one on the next day in Berlin.
    api.clock.set('2026-07-01T23:30:00.000Z');
    await importTestFile(api, manager, 'email,name,account\nana@acme.example,Ana,Acme');
    expect(await actions({ from: '2026-07-02', to: '2026-07-02' })).toHaveLength(5);
    expect(await actions({ from: '2026-07-01', to: '2026-07-01' })).toEqual([]);
  });

  it('is for administrators, in their own workspace', async () => {
    for (const role of ['champion', 'sales', 'csm', 'manager'] as const) {
      const outsider = await buildMember(api, admin.workspaceId, role);
      await expect(api.as(outsider).audit.list({})).rejects.toThrow('not-allowed');
      await expect(api.as(outsider).audit.filters()).rejects.toThrow('not-allowed');
    }
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    const seen = await api.as(stranger).audit.list({});
    expect(seen.rows.map(({ action }) => action)).toEqual(['workspace.create']);
    expect(await api.as(stranger).audit.list({ subjectId: admin.memberId, actor: manager.memberId })).toMatchObject({
      total: 0,
    });
  });
});
