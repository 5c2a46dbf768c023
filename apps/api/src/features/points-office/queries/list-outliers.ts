import { outlierLimits } from '@rostra/points-engine';
import type { OutlierKind } from '@rostra/points-engine/vocabulary';
import type {
  ListOutliersInput,
  ListOutliersOutput,
  Outlier,
} from '@rostra/shared/points-office/list-outliers.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

interface OutlierRow {
  readonly kind: OutlierKind;
  readonly memberId: string;
  readonly name: string;
  readonly accountName: string | null;
  readonly approverId: string | null;
  readonly approverName: string | null;
  readonly from: string;
  readonly to: string;
  readonly points: string | null;
  readonly count: number;
  readonly ofCount: number | null;
  readonly usual: string | null;
  readonly at: string | null;
  readonly isSeen: boolean;
  readonly seenBy: string | null;
  readonly seenAt: string | null;
  readonly note: string | null;
}

/**
 * Findings with the last look at each. It counts while there is nothing new: no later award that makes the finding as strong or stronger, and no other
 * approver.
 */
const FINDINGS = `(
  select o.*, k.note, k.seen_at, k.seen_by_id,
         coalesce(k.approver_id is not distinct from o.approver_id
                  and not (o.strength >= k.strength and o.last_at is distinct from k.last_at), false) as is_seen
    from points_outlier o
    left join outlier_look k on k.workspace_id = o.workspace_id and k.kind = o.kind and k.member_id = o.member_id
   where o.workspace_id = ?) o`;

/** What the last night found worth a look, the strongest first: one query for the page, one for the counts, one for the night. */
export async function listOutliers(
  scope: Scope,
  { kind, isSeen, page, pageSize }: ListOutliersInput,
): Promise<ListOutliersOutput> {
  const rows = await scope.em.execute<OutlierRow[]>(
    `select o.kind, o.member_id as "memberId", m.name, a.name as "accountName", o.approver_id as "approverId", p.name as "approverName",
            o.from_day::text as from, o.to_day::text as to, o.points, o.count, o.of_count as "ofCount", o.usual, o.at,
            o.is_seen as "isSeen", s.name as "seenBy", o.seen_at as "seenAt", o.note
       from ${FINDINGS}
       join member m on m.workspace_id = o.workspace_id and m.id = o.member_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
       left join member p on p.workspace_id = o.workspace_id and p.id = o.approver_id
       left join member s on s.workspace_id = o.workspace_id and s.id = o.seen_by_id
      where o.is_seen = ? and (?::text is null or o.kind = ?)
      order by o.strength desc, o.member_id desc, o.kind limit ? offset ?`,
    [scope.workspaceId, isSeen, kind ?? null, kind ?? null, pageSize, (page - 1) * pageSize],
  );
  const { counts, seenCount } = await countKinds(scope, isSeen);
  return {
    rows: rows.map(toOutlier),
    total: kind ? counts[kind] : Object.values(counts).reduce((sum, count) => sum + count, 0),
    page,
    pageSize,
    lookedAt: await lastLook(scope),
    counts,
    seenCount,
  };
}

async function countKinds(scope: Scope, isSeen: boolean): Promise<Pick<ListOutliersOutput, 'counts' | 'seenCount'>> {
  const rows = await scope.em.execute<{ kind: OutlierKind; isSeen: boolean; count: number }[]>(
    `select o.kind, o.is_seen as "isSeen", count(*)::int as count from ${FINDINGS} group by o.kind, o.is_seen`,
    [scope.workspaceId],
  );
  const of = (kind: OutlierKind) => rows.find((row) => row.kind === kind && row.isSeen === isSeen)?.count ?? 0;
  return {
    counts: { 'fast-earner': of('fast-earner'), 'same-approver': of('same-approver'), burst: of('burst') },
    seenCount: rows.reduce((sum, row) => (row.isSeen ? sum + row.count : sum), 0),
  };
}

async function lastLook(scope: Scope): Promise<string | null> {
  const [run] = await scope.em.execute<{ at: string | null }[]>(
    `select max(finished_at) as at from nightly_run where workspace_id = ? and task = 'find-outliers'`,
    [scope.workspaceId],
  );
  return wireInstant(run?.at);
}

function toOutlier(row: OutlierRow): Outlier {
  const { kind, from, to, count } = row;
  const seen = row.isSeen && row.seenAt ? { by: row.seenBy, at: wireInstant(row.seenAt), note: row.note ?? '' } : null;
  const found = { member: { id: row.memberId, name: row.name, accountName: row.accountName }, from, to, seen };
  const points = Number(row.points ?? 0);
  const usual = Number(row.usual ?? 0);
  const { fastEarner, sameApprover, burst } = outlierLimits;
  switch (kind) {
    case 'fast-earner':
      return { kind, ...found, points, awards: count, usualPoints: usual, limits: fastEarner };
    case 'same-approver':
      return {
        kind,
        ...found,
        approver: { id: row.approverId ?? row.memberId, name: row.approverName ?? '' },
        approvals: count,
        ofApprovals: row.ofCount ?? count,
        usualPercent: usual,
        limits: sameApprover,
      };
    case 'burst':
      return {
        kind,
        ...found,
        awards: count,
        points,
        minutes: burst.minutes,
        at: wireInstant(row.at ?? row.from),
        limits: burst,
      };
  }
}
