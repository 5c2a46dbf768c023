import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Scope } from '../../db/workspace-scope.ts';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, ruleTerms } from '../../testing/build-rule.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { lockBalance } from '../points/index.ts';

const api = useTestApi();

/** How many wait for their turn at a balance. */
async function waiters(scope: Scope): Promise<number> {
  const [row] = await scope.em.execute<{ count: string }[]>(
    `select count(*) from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`,
  );
  return Number(row?.count);
}

it('an award waits for the balance before it takes a shared limit, as a reversal does: neither waits for the other in a circle', async () => {
  const workspaceId = await buildWorkspace(api);
  const manager = await buildMember(api, workspaceId, 'manager', 'Ana Lima');
  const champion = await buildMember(api, workspaceId, 'champion', 'Cy Ode');
  const cap = { scope: 'rule', period: 'month', awardsMax: 9, pointsMax: null } as const;
  await buildRule(api, manager, 'Calls', ruleTerms({ caps: [cap] }));
  async function approve() {
    const challenge = await buildChallenge(api, manager, 'reference-call');
    await submitStage(api, champion, challenge);
    const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
    return () => api.as(manager).moderation.approve({ submissionStageId, version, idempotencyKey: randomUUID() });
  }
  await (
    await approve()
  )();
  const second = await approve();
  const { approving } = await api.inWorkspace(workspaceId, async (scope) => {
    await lockBalance(scope, champion.memberId);
    const approving = second();
    await expect.poll(() => waiters(scope)).toBe(1);
    const counters = 'select awards from cap_use where workspace_id = ? for update nowait';
    expect(await scope.em.execute(counters, [workspaceId])).toMatchObject([{ awards: '1' }]);
    return { approving };
  });
  expect(await approving).toMatchObject({ pointsAwarded: 300 });
});
