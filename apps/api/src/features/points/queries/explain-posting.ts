import type { ExplainedLot, ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import { awardExplanationSchema } from '@rostra/shared/rules/award-explanation.schema';
import type { Surface } from '@rostra/points-engine/vocabulary';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { seen } from '../../../access/field-rights.ts';
import { AppError } from '../../../errors/app-error.ts';
import { getMember } from '../../members/index.ts';
import { describePostings, type SourceDescribers } from '../posting-source.ts';
import { readStatementRows, toStatementLine } from './read-statement-rows.ts';

/**
 * Why a line is on a statement: the rule and its version, who did it, when it happened and when it was recorded, and the lots it moved.
 *
 * @throws AppError `not-found`
 */
export async function explainPosting(
  scope: Scope,
  describers: SourceDescribers,
  { postingId, memberId }: AskedPosting,
): Promise<ExplainPostingOutput> {
  const header = await readHeader(scope, postingId);
  if (!header || (memberId !== null && header.memberId !== memberId)) throw new AppError('not-found');
  await getMember(scope, header.memberId);
  const [row] = await readStatementRows(scope, header.memberId, {
    where: 'p.id = ?',
    parameters: [postingId],
    limit: 1,
    offset: 0,
  });
  if (!row) throw new AppError('not-found');
  const subjectOf = await describePostings(scope, describers, [row]);
  return {
    ...toStatementLine(row, subjectOf(row)),
    rule: { name: header.rule, version: header.ruleVersion },
    actorName: header.actorName,
    surface: header.surface,
    explanation: header.explanation === null ? null : awardExplanationSchema.parse(header.explanation),
    grant: header.isGrant
      ? { askedBy: header.grantAskedBy, approvedBy: seen(scope, 'posting.approvedBy', header.grantApprovedBy) }
      : null,
    sentStageId: row.sourceType === 'submission-stage' ? row.sourceId : null,
    lots: await readLots(scope, postingId),
    owed: Number(header.owed),
    reverses: header.reversesId
      ? { postingId: header.reversesId, recordedAt: wireInstant(header.reversesRecordedAt) ?? '' }
      : null,
    reversedBy: header.reversedById
      ? {
          postingId: header.reversedById,
          recordedAt: wireInstant(header.reversedByRecordedAt) ?? '',
          reason: header.reversedByReason,
        }
      : null,
  };
}

/** Which posting; `memberId` narrows to one member's own, another's is then not found. */
export interface AskedPosting {
  readonly postingId: string;
  readonly memberId: string | null;
}

interface Header {
  readonly memberId: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly surface: Surface;
  readonly actorName: string | null;
  readonly explanation: unknown;
  readonly isGrant: boolean;
  readonly grantAskedBy: string | null;
  readonly grantApprovedBy: string | null;
  readonly owed: string;
  readonly reversesId: string | null;
  readonly reversesRecordedAt: string | null;
  readonly reversedById: string | null;
  readonly reversedByRecordedAt: string | null;
  readonly reversedByReason: string | null;
}

async function readHeader(scope: Scope, postingId: string): Promise<Header | undefined> {
  const [header] = await scope.em.execute<Header[]>(
    `select p.member_id as "memberId", p.rule, p.rule_version as "ruleVersion", p.surface, a.name as "actorName", p.explanation,
            g.id is not null as "isGrant", asker.name as "grantAskedBy", approver.name as "grantApprovedBy",
            coalesce((select sum(e.amount) from entry e
                       where e.workspace_id = p.workspace_id and e.posting_id = p.id and e.bucket = 'owed'), 0) as owed,
            o.id as "reversesId", o.recorded_at as "reversesRecordedAt",
            r.id as "reversedById", r.recorded_at as "reversedByRecordedAt", r.reason as "reversedByReason"
       from posting p
       left join member a on a.workspace_id = p.workspace_id and a.id = p.actor_id
       left join point_grant g on g.workspace_id = p.workspace_id
        and g.id = case when p.source_type = 'grant' then p.source_id::uuid end
       left join member asker on asker.workspace_id = g.workspace_id and asker.id = g.asked_by_id
       left join member approver on approver.workspace_id = g.workspace_id and approver.id = g.decided_by_id
       left join posting o on o.workspace_id = p.workspace_id and o.id = p.reverses_id
       left join posting r on r.workspace_id = p.workspace_id and r.reverses_id = p.id
      where p.workspace_id = ? and p.id = ?`,
    [scope.workspaceId, postingId],
  );
  return header;
}

/** As the driver gives it: a bigint comes as text. */
type LotRow = Record<keyof ExplainedLot, string>;

async function readLots(scope: Scope, postingId: string): Promise<ExplainedLot[]> {
  const rows = await scope.em.execute<LotRow[]>(
    `select l.posting_id as "postingId", moved.amount, l.earned_at as "earnedAt", l.expires_at as "expiresAt", l.remaining
       from (select l.id as lot_id, l.amount from lot l where l.workspace_id = ? and l.posting_id = ?
              union all
             select u.lot_id, -u.amount from lot_use u where u.workspace_id = ? and u.posting_id = ?) moved
       join lot l on l.workspace_id = ? and l.id = moved.lot_id
      order by l.expires_at, l.id`,
    [scope.workspaceId, postingId, scope.workspaceId, postingId, scope.workspaceId],
  );
  return rows.map(({ postingId: broughtBy, amount, earnedAt, expiresAt, remaining }) => ({
    postingId: broughtBy,
    amount: Number(amount),
    earnedAt: wireInstant(earnedAt),
    expiresAt: wireInstant(expiresAt),
    remaining: Number(remaining),
  }));
}
