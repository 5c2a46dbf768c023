import { beforeEach, describe, expect, it } from 'vitest';
import { importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let manager: TestSession;
beforeEach(async () => {
  manager = await buildMember(api, await buildWorkspace(api), 'manager', 'Mara');
  await importTestFile(
    api,
    manager,
    [
      'email,name,title,account,segment',
      'ana@northwind.example,Ana Ruiz,CTO,Northwind,Enterprise',
      'bo@northwind.example,Bo Lind,,Northwind,',
      'cy@100percent.example,Cy 100%_Sure,,Delta,',
      'di@zeta.example,Di Adams,,Zeta,',
    ].join('\n'),
  );
});

async function names(input: Parameters<ReturnType<TestApi['as']>['champions']['list']>[0]) {
  return (await api.as(manager).champions.list(input)).rows.map(({ name }) => name);
}

async function sessionOf(name: string): Promise<TestSession> {
  const { rows } = await api.as(manager).champions.list({ search: name });
  return { workspaceId: manager.workspaceId, memberId: rows[0]?.id ?? '', role: 'champion' };
}

describe('the list of champions', () => {
  it('holds champions and never staff', async () => {
    expect(await names({})).toEqual(['Ana Ruiz', 'Bo Lind', 'Cy 100%_Sure', 'Di Adams']);
  });

  it('is searched by name, address and account, wildcards taken as they are', async () => {
    expect(await names({ search: 'ana' })).toEqual(['Ana Ruiz']);
    expect(await names({ search: 'BO@' })).toEqual(['Bo Lind']);
    expect(await names({ search: 'northw' })).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(await names({ search: '100%' })).toEqual(['Cy 100%_Sure']);
    expect(await names({ search: '_' })).toEqual(['Cy 100%_Sure']);
    expect(await names({ search: 'nobody' })).toEqual([]);
  });

  it('is narrowed by tier and account, and sorted every way', async () => {
    await givePoints(api, await sessionOf('Bo Lind'), 1_200);
    await givePoints(api, await sessionOf('Di Adams'), 300);
    expect(await names({ tier: 'bronze' })).toEqual(['Di Adams']);
    const accounts = await api.as(manager).champions.accounts();
    expect(accounts.map(({ name }) => name)).toEqual(['Delta', 'Northwind', 'Zeta']);
    expect(await names({ accountId: accounts[1]?.id })).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(await names({ sort: 'account' })).toEqual(['Cy 100%_Sure', 'Ana Ruiz', 'Bo Lind', 'Di Adams']);
    expect(await names({ sort: 'tier', direction: 'descending' })).toEqual([
      'Bo Lind',
      'Di Adams',
      'Ana Ruiz',
      'Cy 100%_Sure',
    ]);
    expect(await names({ sort: 'points', direction: 'descending' })).toEqual([
      'Bo Lind',
      'Di Adams',
      'Ana Ruiz',
      'Cy 100%_Sure',
    ]);
    expect(await names({ sort: 'added' })).toHaveLength(4);
  });

  it('comes in pages that share no row', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => api.as(manager).champions.list({ sort: 'added', page, pageSize: 2 })),
    );
    expect(pages.flatMap(({ rows }) => rows.map(({ name }) => name)).toSorted()).toEqual(await names({}));
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
  });

  it('is for those who run the program, in their own workspace', async () => {
    for (const role of ['champion', 'sales'] as const) {
      const outsider = await buildMember(api, manager.workspaceId, role);
      await expect(api.as(outsider).champions.list({})).rejects.toThrow('not-allowed');
    }
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    expect((await api.as(stranger).champions.list({})).total).toBe(0);
    const { memberId } = await sessionOf('Ana Ruiz');
    await expect(api.as(stranger).champions.get({ memberId })).rejects.toThrow('not-found');
    await expect(api.as(manager).champions.get({ memberId: manager.memberId })).rejects.toThrow('not-found');
  });
});

describe('a champion', () => {
  it('is shown with account, standing, points and what was done last', async () => {
    const ana = await sessionOf('Ana Ruiz');
    await givePoints(api, ana, 300);
    const reward = await buildReward(api, manager);
    api.clock.advance(1000);
    await api
      .as(ana)
      .rewards.redeem({ rewardId: reward.id, pointsCost: 100, note: null, idempotencyKey: crypto.randomUUID() });
    expect(await api.as(manager).champions.get({ memberId: ana.memberId })).toMatchObject({
      name: 'Ana Ruiz',
      title: 'CTO',
      account: { name: 'Northwind' },
      segment: 'Enterprise',
      tier: 'bronze',
      availablePoints: 200,
      heldPoints: 100,
      standing: { statusPoints: 300, next: { tier: 'silver', threshold: 1000, missing: 700 } },
      postings: [
        { kind: 'hold', title: 'Hoodie', status: 0, available: -100 },
        { kind: 'award', status: 300, available: 300 },
      ],
      submissions: [],
    });
  });
});
