import type { QuarterBudget, SetBudgetInput } from '@rostra/shared/points-office/budget.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getBudget } from '../queries/get-budget.ts';
import { quarterNamed } from '../quarter.ts';
import { readBudget } from '../read-budget.ts';
import { readOfficeMoment } from '../read-office-moment.ts';

/**
 * Sets what the points issued in a quarter may cost, or takes the budget away. A quarter that is over keeps the one it had.
 *
 * @throws AppError `quarter-is-over`; `changed-meanwhile` with the present `version`
 */
export async function setBudget(scope: Scope, input: SetBudgetInput): Promise<QuarterBudget> {
  const { quarter, version, money } = input;
  const { today } = await readOfficeMoment(scope);
  if (quarterNamed(quarter).endsOn < today) throw new AppError('quarter-is-over');
  const before = await readBudget(scope, quarter);
  // Of two who read the same version the second finds the number taken.
  const written = await scope.em.execute<unknown[]>(
    `insert into point_budget_version (workspace_id, quarter, version, minor, currency, changed_at, changed_by_id)
     select ?::uuid, ?, ?::int, ?::bigint, ?, ?::timestamptz, ?::uuid where ?::int = ?::int
     on conflict do nothing returning version`,
    [
      scope.workspaceId,
      quarter,
      version + 1,
      money?.minor ?? null,
      money?.currency ?? null,
      scope.now,
      scope.actor.memberId,
      version,
      before.version,
    ],
  );
  if (written.length === 0) {
    throw new AppError('changed-meanwhile', { version: (await readBudget(scope, quarter)).version });
  }
  recordAudit(scope, {
    action: 'pointsOffice.setBudget',
    subjectType: 'point-budget',
    subjectId: scope.workspaceId,
    before: { quarter, money: before.money },
    after: { quarter, money },
  });
  return getBudget(scope, quarter);
}
