import { beforeEach, describe, expect, it } from 'vitest';
import { checkTestFile, importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { getMember } from '../members/index.ts';

const api = useTestApi();
let manager: TestSession;
let csm: TestSession;
let owner: string;
beforeEach(async () => {
  const workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
  csm = await buildMember(api, workspaceId, 'csm', 'Cleo');
  owner = await emailOf(csm);
});

const emailOf = ({ workspaceId, memberId }: TestSession) =>
  api.inWorkspace(workspaceId, async (scope) => (await getMember(scope, memberId)).email);
const csv = (...lines: string[]) => ['email,name,account,account_owner', ...lines].join('\n');
const seenByOwner = async () => (await api.as(csm).champions.list({})).rows.map(({ name }) => name);
const rowsOf = async (importId: string) => (await api.as(manager).imports.rows({ importId })).rows;
const ownerEntries = async () =>
  (
    await api
      .as(await buildMember(api, manager.workspaceId, 'admin'))
      .audit.list({ action: 'champions.setAccountOwner' })
  ).rows;

describe('an account’s owner in a file', () => {
  it('looks after the account from the import on, whether it is opened by it or stood before', async () => {
    await importTestFile(api, manager, csv('ana@acme.example,Ana,Acme,'));
    expect(await seenByOwner()).toEqual([]);
    const file = csv(
      `ana@acme.example,Ana,Acme,${owner.toUpperCase()}`,
      'bo@acme.example,Bo,Acme,',
      `cy@new.example,Cy,New,${owner}`,
    );
    const importId = await checkTestFile(api, manager, file);
    expect((await rowsOf(importId)).map(({ verdict, changes }) => [verdict, changes])).toEqual([
      ['update', [{ field: 'accountOwner', before: null, after: owner }]],
      ['new', []],
      ['new', []],
    ]);
    await importTestFile(api, manager, file);
    expect((await seenByOwner()).toSorted()).toEqual(['Ana', 'Bo', 'Cy']);
    expect(await ownerEntries()).toMatchObject([
      { before: { ownerId: null }, after: { ownerId: csm.memberId } },
      { before: { ownerId: null }, after: { ownerId: csm.memberId } },
    ]);
  });

  it('does nothing a second time, and nothing where the cell is empty', async () => {
    const file = csv(`ana@acme.example,Ana,Acme,${owner}`);
    await importTestFile(api, manager, file);
    expect(await rowsOf(await checkTestFile(api, manager, file))).toMatchObject([{ verdict: 'unchanged' }]);
    await importTestFile(api, manager, csv('ana@acme.example,Ana,Acme,', 'bo@acme.example,Bo,Acme,'));
    expect((await seenByOwner()).toSorted()).toEqual(['Ana', 'Bo']);
    expect(await ownerEntries()).toHaveLength(1);
  });

  it('says who did before when it changes', async () => {
    const before = await emailOf(manager);
    await importTestFile(api, manager, csv(`ana@acme.example,Ana,Acme,${before}`));
    const importId = await checkTestFile(api, manager, csv(`ana@acme.example,Ana,Acme,${owner}`));
    expect(await rowsOf(importId)).toMatchObject([{ changes: [{ field: 'accountOwner', before, after: owner }] }]);
  });

  it('has to be of the team, in a role that looks after accounts, with access that is on', async () => {
    const sales = await emailOf(await buildMember(api, manager.workspaceId, 'sales'));
    const left = await buildMember(api, manager.workspaceId, 'csm');
    const leftEmail = await emailOf(left);
    const admin = await buildMember(api, manager.workspaceId, 'admin');
    await api.as(admin).staff.deactivate({ memberId: left.memberId, idempotencyKey: crypto.randomUUID() });
    const stranger = await emailOf(await buildMember(api, await buildWorkspace(api), 'csm'));
    const problems = async (email: string) => {
      const [row] = await rowsOf(await checkTestFile(api, manager, csv(`ana@acme.example,Ana,Acme,${email}`)));
      return row?.problems;
    };
    for (const email of [sales, leftEmail, stranger, 'nobody@example.com'])
      expect(await problems(email)).toEqual([{ field: 'accountOwner', code: 'not-an-owner' }]);
    expect(await problems('Mara Berg')).toEqual([{ field: 'accountOwner', code: 'not-an-email' }]);
  });

  it('is one on all lines of the account', async () => {
    const other = await emailOf(manager);
    const file = csv(`ana@acme.example,Ana,Acme,${owner}`, `bo@acme.example,Bo,Acme,${other}`);
    const rows = await rowsOf(await checkTestFile(api, manager, file));
    expect(rows[1]?.problems).toEqual([{ field: 'accountOwner', code: 'owner-differs', line: 2 }]);
  });
});
