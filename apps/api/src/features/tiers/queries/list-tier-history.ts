import type {
  ListTierHistoryOfInput,
  ListTierHistoryOutput,
  TierStepOutput,
} from '@rostra/shared/tiers/list-tier-history.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';

/**
 * A member's way through the tiers, the latest first: one count, one page.
 *
 * @throws AppError `not-found`
 */
export async function listTierHistory(
  scope: Scope,
  { memberId, page, pageSize }: ListTierHistoryOfInput,
): Promise<ListTierHistoryOutput> {
  await getMember(scope, memberId);
  const rows = await scope.em.execute<TierStepOutput[]>(
    `select id, at, reason, from_tier as "from", to_tier as "to", status_points::float8 as "statusPoints",
            policy_version as "policyVersion", posting_id as "postingId"
       from tier_change where workspace_id = ? and member_id = ? order by at desc, id desc limit ? offset ?`,
    [scope.workspaceId, memberId, pageSize, (page - 1) * pageSize],
  );
  const [counted] = await scope.em.execute<{ count: number }[]>(
    'select count(*)::int as count from tier_change where workspace_id = ? and member_id = ?',
    [scope.workspaceId, memberId],
  );
  return { rows: rows.map((row) => ({ ...row, at: wireInstant(row.at) })), total: counted?.count ?? 0, page, pageSize };
}
