import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { checkTestFile, importTestFile, peopleFile, verdictsOf } from '../../../testing/build-import.ts';
import { lookAtPeople } from '../../../testing/look-at-people.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { MemberEntity } from '../../members/index.ts';
import { writeImport } from '../jobs/write-import.ts';

const api = useTestApi();
let manager: TestSession;
beforeEach(async () => {
  manager = await buildMember(api, await buildWorkspace(api), 'manager', 'Mara Manager');
});

const key = () => crypto.randomUUID();

const people = () => lookAtPeople(api, manager.workspaceId);

const verdicts = (importId: string) => verdictsOf(api, manager, importId);

describe('a file that was uploaded', () => {
  it('shows a verdict per line and writes nothing before somebody says yes', async () => {
    const importId = await checkTestFile(
      api,
      manager,
      peopleFile(
        'ana@acme.example,Ana,CTO,m-1,Acme,a-1,Enterprise,EMEA',
        'bo@acme.example,Bo,,,Acme,,,',
        'nobody,,,,Acme,,,',
      ),
    );
    const shown = await api.as(manager).imports.get({ importId });
    expect(shown).toMatchObject({
      state: 'ready',
      uploadedBy: 'Mara Manager',
      rowsTotal: 3,
      rowsChecked: 3,
      counts: { new: 2, update: 0, unchanged: 0, invalid: 1 },
      accountsNew: 1,
    });
    expect(shown.columns).toContainEqual({ heading: 'account', field: 'accountName' });
    expect(await verdicts(importId)).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'invalid', 'name required', 'email not-an-email'],
    ]);
    expect(await people()).toEqual({ members: [], accounts: [] });
  });

  it('writes every valid line once confirmed, and leaves the invalid ones out', async () => {
    const importId = await importTestFile(
      api,
      manager,
      peopleFile(
        'Ana@Acme.example,Ana,CTO,m-1,Acme,a-1,Enterprise,EMEA',
        'bo@acme.example,Bo,,,ACME,,,',
        'nobody,Nobody,,,Acme,,,',
      ),
    );
    expect(await people()).toEqual({
      members: [
        ['ana@acme.example', 'Ana', 'CTO', 'm-1', 'Acme'],
        ['bo@acme.example', 'Bo', null, null, 'Acme'],
      ],
      accounts: [['Acme', 'a-1', 'Enterprise', 'EMEA']],
    });
    const done = await api.as(manager).imports.get({ importId });
    expect(done).toMatchObject({ state: 'done', rowsToWrite: 2, rowsWritten: 2, counts: { new: 2, invalid: 1 } });
  });

  it('changes nothing the second time', async () => {
    const file = peopleFile(
      'ana@acme.example,Ana,CTO,m-1,Acme,a-1,Enterprise,EMEA',
      'bo@acme.example,Bo,,,Acme,,,',
      'cy@beta.example,"Cy\nfrom Beta",,,Beta,,SMB,',
    );
    await importTestFile(api, manager, file);
    const before = await people();
    const second = await importTestFile(api, manager, file);
    expect(await api.as(manager).imports.get({ importId: second })).toMatchObject({
      counts: { new: 0, update: 0, unchanged: 3, invalid: 0 },
      rowsToWrite: 0,
      state: 'done',
    });
    expect(await people()).toEqual(before);
  });

  it('says what would change, and an empty cell changes nothing', async () => {
    await importTestFile(
      api,
      manager,
      peopleFile('ana@acme.example,Ana,CTO,m-1,Acme,a-1,Enterprise,EMEA', 'bo@acme.example,Bo,Dev,,Acme,,,'),
    );
    api.clock.advance(1000);
    const importId = await checkTestFile(
      api,
      manager,
      peopleFile('ana@acme.example,Ana Maria,,,Acme Group,a-1,,APAC', 'bo@acme.example,Bo,,m-2,Gamma,,,'),
    );
    const { rows } = await api.as(manager).imports.rows({ importId, verdict: 'update' });
    expect(rows.map(({ changes, opensAccount }) => ({ changes, opensAccount }))).toEqual([
      {
        opensAccount: false,
        changes: [
          { field: 'name', before: 'Ana', after: 'Ana Maria' },
          { field: 'accountName', before: 'Acme', after: 'Acme Group' },
          { field: 'region', before: 'EMEA', after: 'APAC' },
        ],
      },
      {
        opensAccount: true,
        changes: [
          { field: 'memberId', before: null, after: 'm-2' },
          { field: 'accountName', before: 'Acme', after: 'Gamma' },
        ],
      },
    ]);
    api.clock.advance(1000);
    await api.as(manager).imports.confirm({ importId, idempotencyKey: key() });
    await writeImport(api.deps)({ workspaceId: manager.workspaceId, importId });
    expect(await people()).toEqual({
      members: [
        ['ana@acme.example', 'Ana Maria', 'CTO', 'm-1', 'Acme Group'],
        ['bo@acme.example', 'Bo', 'Dev', 'm-2', 'Gamma'],
      ],
      accounts: [
        ['Acme Group', 'a-1', 'Enterprise', 'APAC'],
        ['Gamma', null, null, null],
      ],
    });
  });

  it('never touches staff, by their address or by a role in the file', async () => {
    const email = await api.inWorkspace(
      manager.workspaceId,
      async (scope) => (await scope.em.findOneOrFail(MemberEntity, { id: manager.memberId })).email,
    );
    const importId = await importTestFile(
      api,
      manager,
      `email,name,role,account\n${email.toUpperCase()},Mara,champion,Acme\nroy@acme.example,Roy,admin,Acme`,
    );
    expect(await verdicts(importId)).toEqual([
      [2, 'invalid', 'email staff-address'],
      [3, 'invalid', 'role not-a-champion'],
    ]);
    expect(await people()).toEqual({ members: [], accounts: [] });
  });

  it('takes a person and a member id once, and names the line that came first', async () => {
    const importId = await checkTestFile(
      api,
      manager,
      peopleFile(
        'ana@acme.example,Ana,,m-1,Acme,,,',
        'ANA@acme.example,Ana again,,,Acme,,,',
        'bo@acme.example,Bo,,m-1,Acme,,,',
        'bad,Bad,,m-3,Acme,,,',
        'cy@acme.example,Cy,,m-3,Acme,,,',
      ),
    );
    expect(await verdicts(importId)).toEqual([
      [2, 'new'],
      [3, 'invalid', 'email email-twice 2'],
      [4, 'invalid', 'memberId member-id-twice 2'],
      [5, 'invalid', 'email not-an-email'],
      [6, 'new'],
    ]);
  });

  it('refuses what it says differently about one account, and an id that belongs to somebody else', async () => {
    await importTestFile(
      api,
      manager,
      peopleFile(
        'ana@acme.example,Ana,,m-1,Acme,a-1,,',
        'bo@twin.example,Bo,,m-2,Twin,t-1,,',
        'cy@twin.example,Cy,,,Twin,t-2,,',
      ),
    );
    const importId = await checkTestFile(
      api,
      manager,
      peopleFile(
        'new@acme.example,New,,m-1,Acme,,,',
        'bo@twin.example,Bo,,m-9,Solo,,,',
        'di@twin.example,Di,,,Twin,,,',
        'ed@delta.example,Ed,,,Delta,d-1,SMB,EMEA',
        'fi@delta.example,Fi,,,Delta,d-1,Enterprise,APAC',
        'gu@delta.example,Gu,,,Other,d-1,,',
      ),
    );
    expect(await verdicts(importId)).toEqual([
      [2, 'invalid', 'memberId member-id-taken'],
      [3, 'invalid', 'memberId member-has-other-id'],
      [4, 'invalid', 'accountId account-ambiguous'],
      [5, 'new'],
      [6, 'invalid', 'segment segment-differs 5', 'region region-differs 5'],
      [7, 'invalid', 'accountName account-name-differs 5'],
    ]);
  });

  it('gives an account its id once, by whichever line', async () => {
    await importTestFile(api, manager, peopleFile('ana@acme.example,Ana,,,Acme,,,'));
    await importTestFile(
      api,
      manager,
      peopleFile('bo@acme.example,Bo,,,acme,,,', 'cy@acme.example,Cy,,,Acme,a-1,,', 'di@acme.example,Di,,,ACME,,SMB,'),
    );
    expect((await people()).accounts).toEqual([['Acme', 'a-1', 'SMB', null]]);
    expect((await people()).members.map(([, name, , , account]) => [name, account])).toEqual([
      ['Ana', 'Acme'],
      ['Bo', 'Acme'],
      ['Cy', 'Acme'],
      ['Di', 'Acme'],
    ]);
  });
});
