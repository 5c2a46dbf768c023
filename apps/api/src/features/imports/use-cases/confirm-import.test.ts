import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { checkTestFile, importTestFile, peopleFile, uploadTestFile } from '../../../testing/build-import.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { checkImport } from '../jobs/check-import.ts';
import { writeImport } from '../jobs/write-import.ts';

const api = useTestApi();
let manager: TestSession;
beforeEach(async () => {
  manager = await buildMember(api, await buildWorkspace(api), 'manager', 'Mara Manager');
});

const key = () => crypto.randomUUID();

describe('saying yes', () => {
  const file = peopleFile('ana@acme.example,Ana,,,Acme,,,');

  it('twice with one key gives the first answer, with another file a conflict, with a new key a refusal', async () => {
    const [first, second] = [await checkTestFile(api, manager, file), await checkTestFile(api, manager, file)];
    const idempotencyKey = key();
    const answer = await api.as(manager).imports.confirm({ importId: first, idempotencyKey });
    expect(answer).toMatchObject({ state: 'writing', rowsToWrite: 1 });
    await expect(api.as(manager).imports.confirm({ importId: first, idempotencyKey })).resolves.toEqual(answer);
    await expect(api.as(manager).imports.confirm({ importId: second, idempotencyKey })).rejects.toThrow(
      'idempotency-conflict',
    );
    await expect(api.as(manager).imports.confirm({ importId: first, idempotencyKey: key() })).rejects.toThrow(
      'import-already-confirmed',
    );
  });

  it('at once by two people writes once', async () => {
    const importId = await checkTestFile(api, manager, file);
    const admin = await buildMember(api, manager.workspaceId, 'admin');
    const answers = await Promise.allSettled(
      [manager, admin].map((who) => api.as(who).imports.confirm({ importId, idempotencyKey: key() })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('to two imports at once is refused for one, and to one that was overtaken until it is checked again', async () => {
    const [first, second] = [await checkTestFile(api, manager, file), await checkTestFile(api, manager, file)];
    api.clock.advance(1000);
    const answers = await Promise.allSettled(
      [first, second].map((importId) => api.as(manager).imports.confirm({ importId, idempotencyKey: key() })),
    );
    const [won, lost] = answers[0]?.status === 'fulfilled' ? [first, second] : [second, first];
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { message: 'import-busy' } });
    await expect(api.as(manager).imports.recheck({ importId: lost, idempotencyKey: key() })).rejects.toThrow(
      'import-busy',
    );
    await writeImport(api.deps)({ workspaceId: manager.workspaceId, importId: won });
    await expect(api.as(manager).imports.confirm({ importId: lost, idempotencyKey: key() })).rejects.toThrow(
      'import-superseded',
    );

    api.clock.advance(1000);
    expect(await api.as(manager).imports.recheck({ importId: lost, idempotencyKey: key() })).toMatchObject({
      state: 'checking',
      rowsChecked: 0,
    });
    await checkImport(api.deps)({ workspaceId: manager.workspaceId, importId: lost });
    expect(await api.as(manager).imports.get({ importId: lost })).toMatchObject({
      state: 'ready',
      counts: { new: 0, unchanged: 1 },
    });
  });

  it('is refused before the check is over and after the file was thrown away', async () => {
    const importId = await uploadTestFile(api, manager, file);
    await expect(api.as(manager).imports.confirm({ importId, idempotencyKey: key() })).rejects.toThrow(
      'changed-meanwhile',
    );
    expect(await api.as(manager).imports.discard({ importId, idempotencyKey: key() })).toMatchObject({
      state: 'discarded',
      hasRows: false,
    });
    await checkImport(api.deps)({ workspaceId: manager.workspaceId, importId });
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({ state: 'discarded' });
    expect((await api.as(manager).imports.rows({ importId })).total).toBe(0);
    await expect(api.as(manager).imports.confirm({ importId, idempotencyKey: key() })).rejects.toThrow(
      'changed-meanwhile',
    );
  });
});

describe('imports', () => {
  it('are for those who run the program, in their own workspace', async () => {
    const importId = await checkTestFile(api, manager, peopleFile('ana@acme.example,Ana,,,Acme,,,'));
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    const asked = { importId, idempotencyKey: key() };
    for (const role of ['champion', 'sales', 'csm'] as const) {
      const outsider = await buildMember(api, manager.workspaceId, role);
      await expect(api.as(outsider).imports.list({})).rejects.toThrow('not-allowed');
      await expect(api.as(outsider).imports.confirm(asked)).rejects.toThrow('not-allowed');
    }
    for (const call of ['get', 'rows', 'confirm', 'discard', 'recheck'] as const) {
      await expect(api.as(stranger).imports[call](asked)).rejects.toThrow('not-found');
    }
    expect((await api.as(stranger).imports.list({})).total).toBe(0);
    expect((await api.as(manager).imports.list({})).rows).toMatchObject([{ id: importId, fileName: 'people.csv' }]);
  });

  it('lose their lines after 30 days', async () => {
    const importId = await importTestFile(api, manager, peopleFile('ana@acme.example,Ana,,,Acme,,,'));
    const waiting = await checkTestFile(api, manager, peopleFile('bo@acme.example,Bo,,,Acme,,,'));
    api.clock.advance(31 * 86_400_000);
    await uploadTestFile(api, manager, peopleFile('cy@acme.example,Cy,,,Acme,,,'));
    expect(await api.as(manager).imports.get({ importId })).toMatchObject({
      state: 'done',
      hasRows: false,
      counts: { new: 1 },
    });
    expect(await api.as(manager).imports.get({ importId: waiting })).toMatchObject({
      state: 'discarded',
      hasRows: false,
    });
    expect((await api.as(manager).imports.rows({ importId })).total).toBe(0);
  });
});
