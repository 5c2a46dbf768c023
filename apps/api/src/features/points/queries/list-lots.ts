import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type { ListLotsOfInput, ListLotsOutput } from '@rostra/shared/points/list-lots.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { describePostings, type SourceDescribers, type SourcedPosting } from '../posting-source.ts';

/**
 * A member's points to spend by the day they expire, each with the line that brought them: one query for the count, one for the page, one per type
 * of source on it.
 *
 * @throws AppError `not-found`
 */
export async function listLots(
  scope: Scope,
  describers: SourceDescribers,
  { memberId, page, pageSize }: ListLotsOfInput,
): Promise<ListLotsOutput> {
  await getMember(scope, memberId);
  const [counted] = await scope.em.execute<{ count: number }[]>(
    'select count(*)::int as count from lot where workspace_id = ? and member_id = ? and remaining > 0',
    [scope.workspaceId, memberId],
  );
  const rows = await scope.em.execute<LotRow[]>(
    `select l.id, l.posting_id as "postingId", l.earned_at as "earnedAt", l.expires_at as "expiresAt", l.amount, l.remaining,
            p.kind, p.reason, p.source_type as "sourceType", p.source_id as "sourceId"
       from (select * from lot where workspace_id = ? and member_id = ? and remaining > 0
              order by expires_at, id limit ? offset ?) l
       join posting p on p.workspace_id = l.workspace_id and p.id = l.posting_id
      order by l.expires_at, l.id`,
    [scope.workspaceId, memberId, pageSize, (page - 1) * pageSize],
  );
  const subjectOf = await describePostings(scope, describers, rows);
  return {
    rows: rows.map((row) => ({ ...toLot(row), subject: subjectOf(row) })),
    total: counted?.count ?? 0,
    page,
    pageSize,
  };
}

/** As the driver gives it: a bigint comes as text. */
interface LotRow extends SourcedPosting {
  readonly id: string;
  readonly postingId: string;
  readonly earnedAt: string;
  readonly expiresAt: string;
  readonly amount: string;
  readonly remaining: string;
  readonly kind: PostingKind;
  readonly reason: string | null;
}

function toLot({ id, postingId, kind, reason, earnedAt, expiresAt, amount, remaining }: LotRow) {
  return {
    id,
    postingId,
    kind,
    reason,
    earnedAt: wireInstant(earnedAt),
    expiresAt: wireInstant(expiresAt),
    amount: Number(amount),
    remaining: Number(remaining),
  };
}
