import type { CreateRuleInput, CreateRuleOutput } from '@rostra/shared/rules/create-rule.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { addDraft } from '../add-draft.ts';
import { PointRuleEntity } from '../point-rule.entity.ts';
import { getRuleRecord } from '../queries/get-rule-record.ts';
import { lockRulesOfKind } from '../rule.repository.ts';
import { startingTerms } from '../starting-terms.ts';

/** Rules, and campaigns, that a workspace can have which are not retired: every award reads those in force. */
export const rulesMax = 100;

/**
 * Starts a draft, from what the house gives for an act or blank, as the last of its kind.
 *
 * @throws AppError `rules-full`
 */
export async function createRule(scope: Scope, input: CreateRuleInput): Promise<CreateRuleOutput> {
  const { kind, act, source } = input;
  const { workspaceId, now } = scope;
  const others = (await lockRulesOfKind(scope, kind)).filter(({ retiredAt }) => !retiredAt);
  if (others.length >= rulesMax) throw new AppError('rules-full');

  const ruleId = scope.newId();
  scope.em.create(PointRuleEntity, { workspaceId, id: ruleId, kind, position: others.length, createdAt: now });
  const { name, terms } = startingTerms(kind, act, source);
  addDraft(scope, { ruleId, number: 1, name, terms });
  recordAudit(scope, {
    action: 'rules.create',
    subjectType: 'point-rule',
    subjectId: ruleId,
    after: { kind, act, name },
  });
  await scope.em.flush();
  return getRuleRecord(scope, ruleId);
}
