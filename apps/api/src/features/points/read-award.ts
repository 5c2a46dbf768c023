import type { ReversedPosting } from '@rostra/points-engine';
import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';

/** A posting's header, as far as a reversal needs it. */
export interface PostingRow {
  readonly id: string;
  /** Whose points they are now: who earned them, or who that member turned out to be. */
  readonly memberId: string;
  /** Who earned them, whoever that member turned out to be since. */
  readonly earnedById: string;
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
    `select p.id, coalesce(m.merged_into_id, p.member_id) as "memberId", p.member_id as "earnedById", p.kind, p.occurred_at as "occurredAt",
            p.source_type as "sourceType", p.source_id as "sourceId", p.source_part as "sourcePart", p.rule,
            p.rule_version as "ruleVersion"
       from posting p join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
      where p.workspace_id = ? and p.id = ?`,
    [scope.workspaceId, postingId],
  );
  if (!row) throw new AppError('not-found');
  return row;
}

/** The award's lot and those opened from it since, by merge or late release. */
const OWN_LOTS = `with recursive own as (
    select l.workspace_id, l.id, l.amount as given from lot l where l.workspace_id = ? and l.posting_id = ? and l.from_lot_id is null
    union all
    select l.workspace_id, l.id, 0 from lot l join own on own.workspace_id = l.workspace_id and own.id = l.from_lot_id
  )`;

/** The amounts of the award as the ledger has them. Read under the member's lock before anything is written on it. */
export async function readAward(scope: Scope, posting: PostingRow): Promise<ReversedPosting> {
  const [row] = await scope.em.execute<
    { status: string; reward: string; lotIds: string[]; expired: string; reversedById: string | null }[]
  >(
    `${OWN_LOTS}
     select coalesce((select sum(amount) from entry e where e.workspace_id = p.workspace_id and e.posting_id = p.id and e.bucket = 'status'), 0) as status,
            coalesce((select sum(given) from own), 0) as reward, array(select id::text from own) as "lotIds",
            coalesce((select sum(u.amount) from own
                        join lot_use u on u.workspace_id = own.workspace_id and u.lot_id = own.id
                        join posting x on x.workspace_id = u.workspace_id and x.id = u.posting_id and x.kind = 'expiry'), 0) as expired,
            (select r.id from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id) as "reversedById"
       from posting p where p.workspace_id = ? and p.id = ?`,
    [scope.workspaceId, posting.id, scope.workspaceId, posting.id],
  );
  if (!row) throw new AppError('not-found');
  return {
    id: posting.id,
    memberId: posting.memberId,
    kind: posting.kind,
    occurredAt: new Date(posting.occurredAt),
    statusPoints: Number(row.status),
    rewardPoints: Number(row.reward),
    lotIds: row.lotIds,
    expiredPoints: Number(row.expired),
    reversedById: row.reversedById,
  };
}
