import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { readMoment } from '../read-moment.ts';
import { toRuleRecord } from '../rule.mapper.ts';
import { getRule } from '../rule.repository.ts';

/**
 * A rule or campaign for staff: its draft with what is wrong with it, and every version there was.
 *
 * @throws AppError `not-found`
 */
export async function getRuleRecord(scope: Scope, ruleId: string): Promise<RuleRecord> {
  const whole = await getRule(scope, ruleId);
  const authors = await findMemberNames(
    scope,
    whole.versions.map(({ authorId }) => authorId ?? null),
  );
  return toRuleRecord(whole, await readMoment(scope), authors);
}
