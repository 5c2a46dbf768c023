import type { ChangePointValueInput, PointValueRecord } from '@rostra/shared/points-office/point-value.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { readPointValues } from '../read-point-value.ts';

/**
 * Says what 100 points are worth from now on. Nothing that was posted changes; every figure in money is told at the value in force.
 *
 * @throws AppError `changed-meanwhile` with the present `version`
 */
export async function changePointValue(scope: Scope, input: ChangePointValueInput): Promise<PointValueRecord> {
  const { version, minor, currency } = input;
  const [before] = await readPointValues(scope, 1);
  // Of two who read the same version the second finds the number taken.
  const written = await scope.em.execute<unknown[]>(
    `insert into point_value_version (workspace_id, version, minor, currency, changed_at, changed_by_id)
     select ?::uuid, ?::int, ?::int, ?, ?::timestamptz, ?::uuid where ?::int = ?::int
     on conflict do nothing returning version`,
    [scope.workspaceId, version + 1, minor, currency, scope.now, scope.actor.memberId, version, before?.version ?? 0],
  );
  const [after] = await readPointValues(scope, 1);
  if (!after || written.length === 0) throw new AppError('changed-meanwhile', { version: after?.version ?? 0 });
  recordAudit(scope, {
    action: 'pointsOffice.changeValue',
    subjectType: 'point-value',
    subjectId: scope.workspaceId,
    before: { minor: before?.minor, currency: before?.currency },
    after: { minor, currency },
  });
  return after;
}
