import type { MoveRuleInput, MoveRuleOutput } from '@rostra/shared/rules/move-rule.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { closeUpPlaces } from '../close-up-places.ts';
import { PointRuleEntity } from '../point-rule.entity.ts';
import { lockRulesOfKind } from '../rule.repository.ts';

/**
 * Moves a rule to another place among those of its kind; the others close up. Locks all of its kind.
 *
 * @throws AppError `not-found`, `rule-retired`
 */
export async function moveRule(scope: Scope, { ruleId, place }: MoveRuleInput): Promise<MoveRuleOutput> {
  const found = await scope.em.findOne(PointRuleEntity, { workspaceId: scope.workspaceId, id: ruleId });
  if (!found) throw new AppError('not-found');
  const rules = (await lockRulesOfKind(scope, found.kind)).filter(({ retiredAt }) => !retiredAt);
  if (found.retiredAt) throw new AppError('rule-retired');
  const from = rules.findIndex(({ id }) => id === ruleId);
  const to = Math.min(place, rules.length) - 1;
  const ordered = rules.toSpliced(from, 1).toSpliced(to, 0, ...rules.slice(from, from + 1));
  closeUpPlaces(ordered);
  recordAudit(scope, {
    action: 'rules.move',
    subjectType: 'point-rule',
    subjectId: ruleId,
    before: { place: from + 1 },
    after: { place: to + 1 },
  });
  await scope.em.flush();
  return { ruleId, place: to + 1 };
}
