import type { RuleKind } from '@rostra/shared/rules/rule-kind';
import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readOpinionKinds } from '../../signal-kinds/index.ts';
import { ruleProblems } from '../rule-problems.ts';

/** A draft in one line. */
export interface RuleDraftLine {
  readonly ruleId: string;
  readonly kind: RuleKind;
  readonly name: string;
  /** Whether nothing keeps it from being published. */
  readonly isReady: boolean;
}

interface Row extends Omit<RuleDraftLine, 'isReady'> {
  readonly note: string;
  readonly terms: RuleTerms;
}

/** Every draft of a rule or a campaign that was not taken back, rules first, in their order. A workspace has a handful. */
export async function listRuleDrafts(scope: Scope): Promise<RuleDraftLine[]> {
  const rows = await scope.em.execute<Row[]>(
    `select r.id as "ruleId", r.kind, v.name, v.note, v.terms
       from point_rule_version v join point_rule r on r.workspace_id = v.workspace_id and r.id = v.rule_id
      where v.workspace_id = ? and v.state = 'draft' and r.retired_at is null
      order by r.kind desc, r.position, r.id`,
    [scope.workspaceId],
  );
  const opinionKinds = await readOpinionKinds(scope);
  return rows.map(({ note, terms, ...line }) => ({
    ...line,
    isReady: ruleProblems({ name: line.name, note, terms }, opinionKinds).length === 0,
  }));
}
