import type { RedemptionState, RewardKind } from '@rostra/points-engine/vocabulary';
import type {
  ListRedemptionQueueInput,
  ListRedemptionQueueOutput,
  QueuedRedemption,
  RedemptionQueuePart,
} from '@rostra/shared/rewards/list-redemption-queue.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

/** What is due first comes first; of what is over, what ended last. Each order has a partial index of its own. */
const parts: Readonly<Record<RedemptionQueuePart, { readonly where: string; readonly order: string }>> = {
  waiting: { where: 'r.due_at is not null', order: 'r.due_at, r.id' },
  requested: { where: "r.due_at is not null and r.state = 'requested'", order: 'r.due_at, r.id' },
  approved: { where: "r.due_at is not null and r.state = 'approved'", order: 'r.due_at, r.id' },
  over: { where: 'r.due_at is null', order: 'r.state_since desc, r.id desc' },
};

const FROM = `
  from redemption r
  join reward w on w.workspace_id = r.workspace_id and w.id = r.reward_id
  join member m on m.workspace_id = r.workspace_id and m.id = r.member_id
  left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id`;

interface QueueRow {
  readonly id: string;
  readonly rewardId: string;
  readonly rewardTitle: string;
  readonly rewardKind: RewardKind;
  readonly pointsCost: string;
  readonly state: RedemptionState;
  readonly requestedAt: string;
  readonly stateSince: string;
  readonly dueAt: string | null;
  readonly memberName: string;
  readonly accountName: string | null;
}

/** The redemptions that staff work through, with a clock on each. */
export async function listRedemptionQueue(
  scope: Scope,
  input: ListRedemptionQueueInput,
): Promise<ListRedemptionQueueOutput> {
  const { page, pageSize } = input;
  const { where, order } = parts[input.part];
  const search = input.search
    ? {
        sql: 'and (r.reward_title ilike ? or m.name ilike ? or m.email ilike ? or a.name ilike ?)',
        words: Array.from({ length: 4 }, () => likePattern(input.search ?? '')),
      }
    : { sql: '', words: [] };
  const condition = `where r.workspace_id = ? and ${where} ${search.sql}`;
  const values = [scope.workspaceId, ...search.words];
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total ${FROM} ${condition}`,
    values,
  );
  const rows = await scope.em.execute<QueueRow[]>(
    `select r.id, r.reward_id as "rewardId", r.reward_title as "rewardTitle", w.kind as "rewardKind", r.points_cost as "pointsCost", r.state,
            r.requested_at as "requestedAt", r.state_since as "stateSince", r.due_at as "dueAt", m.name as "memberName", a.name as "accountName"
     ${FROM} ${condition} order by ${order} limit ? offset ?`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  return {
    rows: rows.map((row) => toQueued(row, scope.now)),
    total: count?.total ?? 0,
    page,
    pageSize,
    counts: await countRedemptionQueue(scope),
  };
}

/** How much waits, how much of it past its day, and how much came to an end. */
async function countRedemptionQueue(scope: Scope): Promise<ListRedemptionQueueOutput['counts']> {
  const [counts] = await scope.em.execute<ListRedemptionQueueOutput['counts'][]>(
    `select count(*) filter (where state = 'requested')::int as requested, count(*) filter (where state = 'approved')::int as approved,
            count(*) filter (where due_at < ?)::int as late,
            (select count(*)::int from redemption where workspace_id = ? and due_at is null) as over
       from redemption where workspace_id = ? and due_at is not null`,
    [scope.now, scope.workspaceId, scope.workspaceId],
  );
  return counts ?? { requested: 0, approved: 0, over: 0, late: 0 };
}

function toQueued(row: QueueRow, now: Date): QueuedRedemption {
  return {
    ...row,
    pointsCost: Number(row.pointsCost),
    requestedAt: wireInstant(row.requestedAt),
    stateSince: wireInstant(row.stateSince),
    dueAt: wireInstant(row.dueAt),
    isLate: row.dueAt !== null && new Date(row.dueAt) < now,
  };
}
