import { expireLots } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { post } from '../post.ts';
import { readOpenLots } from '../read-lots.ts';

/** Members of one batch: each is locked until it commits, and an award that meets one of them waits for it. */
const MEMBERS_AT_ONCE = 100;

/** Lets the points of every lot lapse whose date has come by the night (rule 4), one posting a member. Held points do not lapse. */
export const expireDueLots: NightlyTask = {
  name: 'expire-due-lots',
  async runBatch(scope, { night, after }) {
    const memberIds = await membersWithDueLots(scope, night, after);
    for (const memberId of memberIds) await expireLotsOf(scope, memberId, night);
    return { handled: memberIds.length, last: memberIds.length < MEMBERS_AT_ONCE ? null : (memberIds.at(-1) ?? null) };
  },
};

async function membersWithDueLots(scope: Scope, night: Night, after: string | null): Promise<string[]> {
  const rows = await scope.em.execute<{ memberId: string }[]>(
    `select distinct member_id as "memberId" from lot
      where workspace_id = ? and remaining > 0 and expires_at <= ? and (?::uuid is null or member_id > ?::uuid)
      order by member_id limit ?`,
    [scope.workspaceId, night.at, after, after, MEMBERS_AT_ONCE],
  );
  return rows.map(({ memberId }) => memberId);
}

async function expireLotsOf(scope: Scope, memberId: string, night: Night): Promise<void> {
  const request = {
    memberId,
    source: { type: 'expiry', id: night.day, part: memberId },
    ruleVersion: { rule: 'lot-life', version: 1 },
    occurredAt: night.at,
  };
  try {
    await post(scope, { kind: 'expiry', request, asked: null }, async (header, { balance }) =>
      expireLots({ header, balance, lots: await readOpenLots(scope, memberId) }),
    );
  } catch (refusal) {
    // Spent between the look and the lock. Nothing was written, so the transaction is whole.
    if (!(refusal instanceof AppError && refusal.code === 'nothing-to-expire')) throw refusal;
  }
}
