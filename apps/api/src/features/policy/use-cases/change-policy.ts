import { numbersOf, policyProblem, policyRegistry, policyValueOf } from '@rostra/points-engine';
import { boundedMessage } from '@rostra/shared/errors/field-message';
import type { ChangePolicyInput } from '@rostra/shared/policy/change-policy.contract';
import type { Policy } from '@rostra/shared/policy/policy.schema';
import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { getPolicy } from '../queries/list-policies.ts';

/**
 * Sets a policy value from now on or from a day to come, with the reason; or puts the default of the house back in force. What was decided before stays as
 * it was decided.
 *
 * @throws AppError `invalid-input` at `numbers` or `fromDay`; `changed-meanwhile` with the present `version`
 */
export async function changePolicy(scope: Scope, input: ChangePolicyInput): Promise<Policy> {
  const { key, version, reason } = input;
  const numbers = input.numbers ?? numbersOf(policyRegistry[key].default);
  const problem = policyProblem(key, numbers);
  if (problem) {
    throw atField('numbers', problem.limit === undefined ? problem.code : boundedMessage(problem.code, problem.limit));
  }
  const before = await getPolicy(scope, key);
  const value = policyValueOf(key, numbers);
  const effectiveFrom = await beginning(scope, input.fromDay);
  // Of two who read the same version the second finds the number taken.
  const written = await scope.em.execute<unknown[]>(
    `insert into policy_version (workspace_id, key, version, value, effective_from, changed_at, changed_by_id, reason)
     select ?::uuid, ?, ?::int, ?::jsonb, ?::timestamptz, ?::timestamptz, ?::uuid, ? where ?::int = ?::int
     on conflict do nothing returning version`,
    [
      scope.workspaceId,
      key,
      version + 1,
      JSON.stringify(value),
      effectiveFrom,
      scope.now,
      scope.actor.memberId,
      reason,
      version,
      before.version,
    ],
  );
  if (written.length === 0) {
    throw new AppError('changed-meanwhile', { version: (await getPolicy(scope, key)).version });
  }
  recordAudit(scope, {
    action: 'policy.change',
    subjectType: 'policy',
    subjectId: scope.workspaceId,
    before: { key, value: before.value },
    after: { key, value, effectiveFrom: effectiveFrom.toISOString(), reason },
  });
  return getPolicy(scope, key);
}

async function beginning(scope: Scope, fromDay: string | null): Promise<Date> {
  if (fromDay === null) return scope.now;
  const { timeZone } = await getWorkspaceFace(scope);
  const start = startOfDay(fromDay, timeZone);
  if (start > scope.now) return start;
  // Today begins now: what was decided since midnight was decided by the earlier value.
  if (startOfDay(fromDay, timeZone, 1) > scope.now) return scope.now;
  throw atField('fromDay', 'already-over');
}

function atField(path: string, message: string): AppError {
  return new AppError('invalid-input', {}, [{ path, message }]);
}
