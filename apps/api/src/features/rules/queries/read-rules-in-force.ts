import type { Scope } from '../../../db/workspace-scope.ts';
import type { RuleRow } from '../read-award-ground.ts';

/** The workspace's own rules and campaigns that apply now, or at another moment, in their order. */
export function readRulesInForce(scope: Scope, at: Date = scope.now): Promise<RuleRow[]> {
  return scope.em.execute<RuleRow[]>(
    `select r.id, r.position, v.number as version, v.name, v.terms
       from point_rule_version v join point_rule r on r.workspace_id = v.workspace_id and r.id = v.rule_id
      where v.workspace_id = ? and v.state = 'published' and v.effective_from <= ?
        and (v.effective_until is null or v.effective_until > ?)
      order by r.position, r.id`,
    [scope.workspaceId, at, at],
  );
}
