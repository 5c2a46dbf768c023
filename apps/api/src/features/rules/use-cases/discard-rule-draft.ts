import type { DiscardRuleDraftInput, DiscardRuleDraftOutput } from '@rostra/shared/rules/discard-rule-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { closeUpPlaces } from '../close-up-places.ts';
import { PointRuleEntity } from '../point-rule.entity.ts';
import { PointRuleVersionEntity } from '../point-rule-version.entity.ts';
import { requireDraft } from '../require-draft.ts';
import { lockRule, lockRulesOfKind } from '../rule.repository.ts';

/**
 * Throws a draft away, in the text the caller has read; its words stay in the audit row alone. A rule that was never published goes with it.
 * Locks the rule.
 *
 * @throws AppError `not-found`, `rule-not-draft`, `changed-meanwhile`
 */
export async function discardRuleDraft(scope: Scope, input: DiscardRuleDraftInput): Promise<DiscardRuleDraftOutput> {
  const { ruleId, revision } = input;
  const { workspaceId } = scope;
  const whole = await lockRule(scope, ruleId);
  const { id, name, note, terms } = requireDraft(whole, revision);
  recordAudit(scope, {
    action: 'rules.discardDraft',
    subjectType: 'point-rule',
    subjectId: ruleId,
    before: { name, note, terms },
  });
  await scope.em.nativeDelete(PointRuleVersionEntity, { workspaceId, id });
  const isGone = whole.versions.length === 1;
  if (isGone) {
    await scope.em.nativeDelete(PointRuleEntity, { workspaceId, id: ruleId });
    closeUpPlaces(await lockRulesOfKind(scope, whole.rule.kind));
    await scope.em.flush();
  }
  return { ruleId, isGone };
}
