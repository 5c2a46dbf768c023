import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type { PostingSubject, StatementLine } from '@rostra/shared/points/statement-line.schema';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A line as the ledger has it, without the name of its source. */
export interface StatementRow {
  readonly postingId: string;
  readonly kind: PostingKind;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly reason: string | null;
  readonly status: string;
  readonly spendable: string;
  readonly handedOver: string;
  readonly balanceAfter: string;
  readonly isReversed: boolean;
}

/** Narrows and pages a member's lines: SQL over `p` (posting), with its parameters. */
export interface StatementPart {
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly limit: number;
  readonly offset: number;
}

/**
 * Lines of a member's statement, the latest first, in the order of the ledger: by the number each posting has among its member's, because two
 * postings may share an instant. The page is cut first, from the index of those numbers, and only its lines are worked out. The balance after a line is
 * what its last entry of that bucket left, or an earlier line's when it moved nothing there.
 *
 * The member stands in the aggregates' filters and not in their conditions, so that a posting's entries are always found by the posting: as a
 * condition, before PostgreSQL has analysed the tables, the member's whole past was read for each posting.
 */
export function readStatementRows(scope: Scope, memberId: string, part: StatementPart): Promise<StatementRow[]> {
  const { where, parameters, limit, offset } = part;
  return scope.em.execute<StatementRow[]>(
    `with page as (
       select p.* from posting p where p.workspace_id = ? and p.member_id = ? and ${where}
        order by p.number desc limit ? offset ?)
     select p.id as "postingId", p.kind, p.source_type as "sourceType", p.source_id as "sourceId",
            p.recorded_at as "recordedAt", p.occurred_at as "occurredAt", p.reason,
            moved.status, moved.spendable, moved.spent as "handedOver",
            coalesce((select a.balance_after from entry a
                       where a.workspace_id = p.workspace_id and a.member_id = p.member_id and a.bucket = 'available'
                         and a.sequence <= p.last_sequence order by a.sequence desc limit 1), 0) as "balanceAfter",
            exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id) as "isReversed"
       from page p
       cross join lateral (
         select coalesce(sum(e.amount) filter (where e.bucket = 'status' and e.member_id = p.member_id), 0) as status,
                coalesce(sum(e.amount) filter (where e.bucket = 'available' and e.member_id = p.member_id), 0) as spendable,
                coalesce(sum(e.amount) filter (where e.bucket = 'spent' and e.member_id = p.member_id), 0) as spent
           from entry e where e.workspace_id = p.workspace_id and e.posting_id = p.id) moved
      order by p.number desc`,
    [scope.workspaceId, memberId, ...parameters, limit, offset],
  );
}

/** A line as it travels. */
export function toStatementLine(row: StatementRow, subject: PostingSubject | null): StatementLine {
  return {
    postingId: row.postingId,
    kind: row.kind,
    recordedAt: wireInstant(row.recordedAt),
    occurredAt: wireInstant(row.occurredAt),
    subject,
    reason: row.reason,
    status: Number(row.status),
    spendable: Number(row.spendable),
    // A merge moves what was spent as well, which hands nothing over.
    handedOver: row.kind === 'spend' ? Number(row.handedOver) : 0,
    balanceAfter: Number(row.balanceAfter),
    isReversed: row.isReversed,
  };
}
