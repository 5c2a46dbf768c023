import type {
  MarkOutlierSeenInput,
  MarkOutlierSeenOutput,
} from '@rostra/shared/points-office/mark-outlier-seen.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';

/**
 * Keeps that somebody looked at a finding, with what they say of it and what it was made of. Of two at once the later stands; both are in the audit log.
 *
 * @throws AppError `not-found`
 */
export async function markOutlierSeen(scope: Scope, input: MarkOutlierSeenInput): Promise<MarkOutlierSeenOutput> {
  const { kind, memberId, note } = input;
  const marked = await scope.em.execute<{ strength: number }[]>(
    `insert into outlier_look (workspace_id, kind, member_id, note, seen_by_id, seen_at, approver_id, strength, last_at)
     select o.workspace_id, o.kind, o.member_id, ?, ?::uuid, ?::timestamptz, o.approver_id, o.strength, o.last_at
       from points_outlier o where o.workspace_id = ? and o.kind = ? and o.member_id = ?
         on conflict (workspace_id, kind, member_id) do update
        set note = excluded.note, seen_by_id = excluded.seen_by_id, seen_at = excluded.seen_at, approver_id = excluded.approver_id,
            strength = excluded.strength, last_at = excluded.last_at
     returning strength`,
    [note, ownMemberId(scope), scope.now, scope.workspaceId, kind, memberId],
  );
  if (marked.length === 0) throw new AppError('not-found');
  recordAudit(scope, {
    action: 'pointsOffice.markOutlierSeen',
    subjectType: 'member',
    subjectId: memberId,
    after: { kind, note },
  });
  return { seenAt: wireInstant(scope.now) };
}
