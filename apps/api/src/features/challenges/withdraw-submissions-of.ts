import { moveSubmission } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { addSubmissionEvent, applyProgress, lockSubmission, toProgress } from './submission.repository.ts';

/** Withdraws every submission of a member who goes; points of stages approved before stay. Locks them in the order of their ids. Gives how many there were. */
export async function withdrawSubmissionsOf(scope: Scope, memberId: string): Promise<number> {
  const rows = await scope.em.execute<{ id: string }[]>(
    'select id from submission where workspace_id = ? and member_id = ? and ended_at is null order by id',
    [scope.workspaceId, memberId],
  );
  for (const { id } of rows) {
    const whole = await lockSubmission(scope, { id, memberId });
    if (!whole) continue;
    const before = whole.submission.state;
    const { progress } = allowed(moveSubmission(toProgress(whole), { kind: 'withdraw' }));
    applyProgress(scope, whole, progress);
    addSubmissionEvent(scope, id, { kind: 'withdrawn' });
    recordAudit(scope, {
      action: 'submissions.withdraw',
      subjectType: 'submission',
      subjectId: id,
      before: { state: before },
      after: { state: progress.state },
    });
  }
  await scope.em.flush();
  return rows.length;
}
