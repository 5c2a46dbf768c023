import type { StartRuleDraftInput, StartRuleDraftOutput } from '@rostra/shared/rules/start-rule-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { addDraft } from '../add-draft.ts';
import { getRuleRecord } from '../queries/get-rule-record.ts';
import { lockRule } from '../rule.repository.ts';

/**
 * Starts the next version of a rule from its latest one; of two who do it at once both get the same draft. Locks the rule.
 *
 * @throws AppError `not-found`, `rule-retired`
 */
export async function startRuleDraft(scope: Scope, { ruleId }: StartRuleDraftInput): Promise<StartRuleDraftOutput> {
  const { rule, versions } = await lockRule(scope, ruleId);
  if (rule.retiredAt) throw new AppError('rule-retired');
  const [latest] = versions;
  if (!latest) throw new AppError('not-found');
  const isNew = latest.state !== 'draft';
  if (isNew) {
    addDraft(scope, { ruleId, number: latest.number + 1, name: latest.name, terms: latest.terms });
    await scope.em.flush();
  }
  recordAudit(scope, {
    action: 'rules.startDraft',
    subjectType: 'point-rule',
    subjectId: ruleId,
    after: { version: isNew ? latest.number + 1 : latest.number },
  });
  return getRuleRecord(scope, ruleId);
}
