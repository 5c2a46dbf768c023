import { expireLots } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import { membersAtOnce, type NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { lockBalances } from '../batch/lock-balances.ts';
import { type BatchPosting, postBatch } from '../batch/post-batch.ts';
import { readOpenLotsOf } from '../read-lots.ts';

/** Lets the points of every lot lapse whose date has come by the night (rule 4), one posting a member. Held points do not lapse. */
export const expireDueLots: NightlyTask = {
  name: 'expire-due-lots',
  async runBatch(scope, { night, after }) {
    const memberIds = await membersWithDueLots(scope, night, after);
    // Locked before their lots are read: who spent between the look and the lock has nothing left to lapse, which the engine refuses.
    await lockBalances(scope, memberIds);
    await postBatch(scope, await toPostings(scope, memberIds, night), null);
    return { handled: memberIds.length, last: memberIds.length < membersAtOnce ? null : (memberIds.at(-1) ?? null) };
  },
};

async function membersWithDueLots(scope: Scope, night: Night, after: string | null): Promise<string[]> {
  const rows = await scope.em.execute<{ memberId: string }[]>(
    `select distinct member_id as "memberId" from lot
      where workspace_id = ? and remaining > 0 and expires_at <= ? and (?::uuid is null or member_id > ?::uuid)
      order by member_id limit ?`,
    [scope.workspaceId, night.at, after, after, membersAtOnce],
  );
  return rows.map(({ memberId }) => memberId);
}

async function toPostings(scope: Scope, memberIds: readonly string[], night: Night): Promise<BatchPosting[]> {
  const lotsOf = await readOpenLotsOf(scope, memberIds);
  return memberIds.map((memberId) => ({
    kind: 'expiry',
    request: {
      memberId,
      source: { type: 'expiry', id: night.day, part: memberId },
      ruleVersion: { rule: 'lot-life', version: 1 },
      occurredAt: night.at,
    },
    asked: null,
    decide: (header, { balance }) => expireLots({ header, balance, lots: lotsOf(memberId) }),
  }));
}
