import { LockMode } from '@mikro-orm/postgresql';
import type { RuleKind } from '@rostra/shared/rules/rule-kind';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { PointRuleEntity, type StoredPointRule } from './point-rule.entity.ts';
import { PointRuleVersionEntity, type StoredRuleVersion } from './point-rule-version.entity.ts';

/** A rule with its versions, the latest first. */
export interface WholeRule {
  readonly rule: StoredPointRule;
  readonly versions: readonly StoredRuleVersion[];
}

/**
 * A rule or campaign of the workspace with its history.
 *
 * @throws AppError `not-found`
 */
export async function getRule(scope: Scope, ruleId: string): Promise<WholeRule> {
  const rule = await scope.em.findOne(PointRuleEntity, { workspaceId: scope.workspaceId, id: ruleId });
  if (!rule) throw new AppError('not-found');
  return { rule, versions: await findVersions(scope, ruleId) };
}

/**
 * The same, locked against every other change until the transaction ends.
 *
 * @throws AppError `not-found`
 */
export async function lockRule(scope: Scope, ruleId: string): Promise<WholeRule> {
  const where = { workspaceId: scope.workspaceId, id: ruleId };
  const rule = await scope.em.findOne(PointRuleEntity, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (!rule) throw new AppError('not-found');
  return { rule, versions: await findVersions(scope, ruleId) };
}

/** Every rule of a kind in its order, locked: of two who order them at once the second waits. */
export function lockRulesOfKind(scope: Scope, kind: RuleKind): Promise<StoredPointRule[]> {
  return scope.em.find(
    PointRuleEntity,
    { workspaceId: scope.workspaceId, kind },
    { orderBy: { position: 'asc', id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

function findVersions(scope: Scope, ruleId: string): Promise<StoredRuleVersion[]> {
  const where = { workspaceId: scope.workspaceId, ruleId };
  return scope.em.find(PointRuleVersionEntity, where, { orderBy: { number: 'desc' }, refresh: true });
}

/** Every rule of a kind with the versions that matter now: drafts, those that apply or will, and each rule's last. */
export async function findRulesOfKind(scope: Scope, kind: RuleKind): Promise<WholeRule[]> {
  const { workspaceId } = scope;
  const rules = await scope.em.find(
    PointRuleEntity,
    { workspaceId, kind },
    { orderBy: { position: 'asc', id: 'asc' } },
  );
  const versions = await scope.em.find(
    PointRuleVersionEntity,
    { workspaceId, ruleId: { $in: rules.map(({ id }) => id) } },
    { orderBy: { number: 'desc' } },
  );
  const byRule = Map.groupBy(versions, ({ ruleId }) => ruleId);
  return rules.map((rule) => ({ rule, versions: byRule.get(rule.id) ?? [] }));
}
