import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let otis: TestSession;
let ana: TestSession;

beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  otis = await buildMember(api, workspaceId, 'admin', 'Otis Baker');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const points = (amount: number) => ({ memberId: ana.memberId, statusPoints: amount, rewardPoints: amount });

it('is previewed by the limit of the workspace: it asks for a second person where the grant would', async () => {
  const limit = { key: 'grants.approvalAbove' as const, version: 0, numbers: [100], fromDay: null, reason: 'Stricter' };
  await api.as(otis).policy.change({ ...limit, ...key() });
  for (const amount of [100, 101]) {
    const { needsApprover } = await api.as(mara).grants.preview(points(amount));
    const { state } = await api.as(mara).grants.create({ ...points(amount), reason: 'Thanks', ...key() });
    expect([amount, needsApprover, state]).toEqual([amount, amount > 100, amount > 100 ? 'waiting' : 'granted']);
  }
});

it('is for nobody who was erased', async () => {
  const { id: erasureId } = await api.as(otis).privacy.askErasureFor({ memberId: ana.memberId, ...key() });
  await api.as(otis).privacy.carryOutErasure({ erasureId, ...key() });
  await expect(api.as(mara).grants.create({ ...points(5), reason: 'Too late', ...key() })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
});
