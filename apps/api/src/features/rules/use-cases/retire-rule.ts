import type { RetireRuleInput, RetireRuleOutput } from '@rostra/shared/rules/retire-rule.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { closeUpPlaces } from '../close-up-places.ts';
import { PointRuleVersionEntity } from '../point-rule-version.entity.ts';
import { getRuleRecord } from '../queries/get-rule-record.ts';
import { lockRule, lockRulesOfKind } from '../rule.repository.ts';

/**
 * Takes a rule back, or ends a campaign early, from now on. What was awarded stays; a draft goes. Locks the rule.
 *
 * @throws AppError `not-found`, `rule-retired`; `rule-not-published` for a draft alone, which is thrown away instead
 */
export async function retireRule(scope: Scope, { ruleId }: RetireRuleInput): Promise<RetireRuleOutput> {
  const { workspaceId, now } = scope;
  const { rule, versions } = await lockRule(scope, ruleId);
  if (rule.retiredAt) throw new AppError('rule-retired');
  const published = versions.filter(({ state }) => state === 'published');
  if (published.length === 0) throw new AppError('rule-not-published');

  rule.retiredAt = now;
  await scope.em.flush();
  for (const version of published) {
    const { effectiveFrom, effectiveUntil } = version;
    if (effectiveUntil && effectiveUntil <= now) continue;
    version.effectiveUntil = effectiveFrom && effectiveFrom > now ? effectiveFrom : now;
  }
  recordAudit(scope, {
    action: 'rules.retire',
    subjectType: 'point-rule',
    subjectId: ruleId,
    before: { versions: published.map(({ number }) => number) },
    after: { retiredAt: now },
  });
  closeUpPlaces(await lockRulesOfKind(scope, rule.kind));
  await scope.em.flush();
  await scope.em.nativeDelete(PointRuleVersionEntity, { workspaceId, ruleId, state: 'draft' });
  return getRuleRecord(scope, ruleId);
}
