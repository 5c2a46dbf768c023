import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { readOpinionKinds } from '../../signal-kinds/index.ts';
import type { RuleRow } from '../read-award-ground.ts';
import { getRule } from '../rule.repository.ts';
import { ruleProblems } from '../rule-problems.ts';

/**
 * The draft of a rule or a campaign as it would apply if it were published.
 *
 * @throws AppError `not-found`, `rule-retired`, `rule-not-draft`; `rule-not-publishable` with every problem at its field
 */
export async function readRuleDraft(scope: Scope, ruleId: string): Promise<RuleRow> {
  const { rule, versions } = await getRule(scope, ruleId);
  if (rule.retiredAt) throw new AppError('rule-retired');
  const draft = versions.find(({ state }) => state === 'draft');
  if (!draft) throw new AppError('rule-not-draft');
  const problems = ruleProblems(draft, await readOpinionKinds(scope));
  if (problems.length > 0) throw new AppError('rule-not-publishable', {}, problems);
  const { number: version, name, terms } = draft;
  return { id: ruleId, position: rule.position, version, name, terms };
}
