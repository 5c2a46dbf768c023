import type { ReversedPosting } from '@rostra/points-engine';
import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';

/** A posting's header, as far as a reversal needs it. */
export interface PostingRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: PostingKind;
  readonly occurredAt: Date;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly sourcePart: string;
  readonly rule: string;
  readonly ruleVersion: number;
}

/**
 * A posting of the workspace.
 *
 * @throws AppError `not-found`
 */
export async function readPosting(scope: Scope, postingId: string): Promise<PostingRow> {
  const [row] = await scope.em.execute<PostingRow[]>(
    `select id, member_id as "memberId", kind, occurred_at as "occurredAt", source_type as "sourceType",
            source_id as "sourceId", source_part as "sourcePart", rule, rule_version as "ruleVersion"
       from posting where workspace_id = ? and id = ?`,
    [scope.workspaceId, postingId],
  );
  if (!row) throw new AppError('not-found');
  return row;
}

/** The amounts of the award as the ledger has them. Read under the member's lock before anything is written on it. */
export async function readAward(scope: Scope, posting: PostingRow): Promise<ReversedPosting> {
  const [row] = await scope.em.execute<
    { status: string; reward: string; lotId: string | null; expired: string; reversedById: string | null }[]
  >(
    `select coalesce((select sum(amount) from entry e where e.workspace_id = p.workspace_id and e.posting_id = p.id and e.bucket = 'status'), 0) as status,
            coalesce(l.amount, 0) as reward, l.id as "lotId",
            coalesce((select sum(u.amount) from lot_use u
                        join posting x on x.workspace_id = u.workspace_id and x.id = u.posting_id and x.kind = 'expiry'
                       where u.workspace_id = p.workspace_id and u.lot_id = l.id), 0) as expired,
            (select r.id from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id) as "reversedById"
       from posting p left join lot l on l.workspace_id = p.workspace_id and l.posting_id = p.id
      where p.workspace_id = ? and p.id = ?`,
    [scope.workspaceId, posting.id],
  );
  if (!row) throw new AppError('not-found');
  return {
    id: posting.id,
    memberId: posting.memberId,
    kind: posting.kind,
    occurredAt: new Date(posting.occurredAt),
    statusPoints: Number(row.status),
    rewardPoints: Number(row.reward),
    lotId: row.lotId,
    expiredPoints: Number(row.expired),
    reversedById: row.reversedById,
  };
}
