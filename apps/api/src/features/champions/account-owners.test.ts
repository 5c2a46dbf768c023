import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { givePoints } from '../../testing/build-reward.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let manager: TestSession;
let csm: TestSession;
let ana: TestSession;
let bo: TestSession;
let accountId: string;

beforeEach(async () => {
  const workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
  csm = await buildMember(api, workspaceId, 'csm', 'Cas');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana');
  bo = await buildMember(api, workspaceId, 'champion', 'Bo');
  accountId = await accountOf(ana);
});

async function accountOf({ memberId }: TestSession): Promise<string> {
  const { account } = await api.as(manager).champions.get({ memberId });
  return account?.id ?? '';
}

function own(ownerId: string | null, idempotencyKey: string = randomUUID()) {
  return api.as(manager).champions.setAccountOwner({ accountId, ownerId, idempotencyKey });
}

describe('who looks after an account', () => {
  it('is one of the staff, is shown with the champion, and can be nobody again', async () => {
    expect((await api.as(manager).champions.accountOwners()).map(({ name }) => name)).toEqual(['Cas', 'Mara']);
    expect(await own(csm.memberId)).toEqual({ owner: { id: csm.memberId, name: 'Cas', role: 'csm' } });
    expect((await api.as(manager).champions.get({ memberId: ana.memberId })).owner).toMatchObject({ name: 'Cas' });
    await own(manager.memberId);
    expect((await api.as(manager).champions.get({ memberId: ana.memberId })).owner).toMatchObject({ name: 'Mara' });
    expect(await own(null)).toEqual({ owner: null });
    expect((await api.as(manager).champions.get({ memberId: ana.memberId })).owner).toBeNull();
  });

  it('is never a champion, a sales rep or somebody of another workspace', async () => {
    const sales = await buildMember(api, manager.workspaceId, 'sales');
    const stranger = await buildMember(api, await buildWorkspace(api), 'csm');
    for (const { memberId } of [ana, sales, stranger]) await expect(own(memberId)).rejects.toThrow('not-found');
  });

  it('is one of two whom two managers choose at once, and both choices are recorded in their order', async () => {
    await Promise.all([own(csm.memberId), own(manager.memberId)]);
    const { owner } = await api.as(manager).champions.get({ memberId: ana.memberId });
    const admin = await buildMember(api, manager.workspaceId, 'admin');
    const { rows } = await api.as(admin).audit.list({ action: 'champions.setAccountOwner' });
    const [last, first] = rows;
    expect(last).toMatchObject({ after: { ownerId: owner?.id }, before: first?.after });
  });

  it('is answered alike for one key, refused for the same key with something else, and kept from other roles', async () => {
    const key = randomUUID();
    const first = await own(csm.memberId, key);
    expect(await own(csm.memberId, key)).toEqual(first);
    await expect(own(null, key)).rejects.toThrow('idempotency-conflict');
    const input = { accountId, ownerId: csm.memberId, idempotencyKey: randomUUID() };
    await expect(api.as(csm).champions.setAccountOwner(input)).rejects.toThrow('not-allowed');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(stranger).champions.setAccountOwner({ ...input, ownerId: stranger.memberId })).rejects.toThrow(
      'not-found',
    );
  });
});

describe('a customer success manager', () => {
  it('sees the champions of own accounts alone, in lists, filters and one by one', async () => {
    expect(await api.as(csm).champions.list({})).toMatchObject({ rows: [], total: 0 });
    expect(await api.as(csm).champions.accounts()).toEqual([]);
    await own(csm.memberId);
    expect((await api.as(csm).champions.list({})).rows.map(({ name }) => name)).toEqual(['Ana']);
    expect((await api.as(csm).champions.accounts()).map(({ id }) => id)).toEqual([accountId]);
    expect((await api.as(csm).champions.list({ accountId: await accountOf(bo) })).total).toBe(0);
    expect(await api.as(csm).champions.get({ memberId: ana.memberId })).toMatchObject({ name: 'Ana' });
    await own(null);
    await expect(api.as(csm).champions.get({ memberId: ana.memberId })).rejects.toThrow('not-found');
  });

  it('reads statement, standing, tier and badges of own accounts, and hears not-found of all others', async () => {
    await own(csm.memberId);
    await givePoints(api, ana, 300);
    await givePoints(api, bo, 300);
    const caller = api.as(csm);
    const [mine] = (await caller.points.statementOf({ memberId: ana.memberId })).rows;
    const [theirs] = (await api.as(manager).points.statementOf({ memberId: bo.memberId })).rows;
    expect(await caller.points.explainOf({ postingId: mine?.postingId ?? '' })).toMatchObject({
      postingId: mine?.postingId,
    });
    for (const memberId of [bo.memberId, randomUUID()]) {
      await expect(caller.champions.get({ memberId })).rejects.toThrow('not-found');
      await expect(caller.points.statementOf({ memberId })).rejects.toThrow('not-found');
      await expect(caller.points.standingOf({ memberId })).rejects.toThrow('not-found');
      await expect(caller.tiers.of({ memberId })).rejects.toThrow('not-found');
      await expect(caller.tiers.historyOf({ memberId })).rejects.toThrow('not-found');
      await expect(caller.badges.of({ memberId })).rejects.toThrow('not-found');
      await expect(caller.rules.refusalsOf({ memberId })).rejects.toThrow('not-found');
    }
    await expect(caller.points.explainOf({ postingId: theirs?.postingId ?? '' })).rejects.toThrow('not-found');
  });

  it('sees no address, and finds nobody by one', async () => {
    await own(csm.memberId);
    const { email } = await api.as(manager).champions.get({ memberId: ana.memberId });
    expect(email).toContain('@');
    expect((await api.as(manager).champions.list({ search: email ?? '' })).total).toBe(1);
    expect((await api.as(csm).champions.list({ search: email ?? '' })).total).toBe(0);
    expect(await api.as(csm).champions.get({ memberId: ana.memberId })).toMatchObject({
      email: null,
      externalId: null,
    });
    expect((await api.as(csm).champions.list({})).rows[0]?.email).toBeNull();
  });
});
