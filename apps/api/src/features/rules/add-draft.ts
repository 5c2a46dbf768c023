import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { PointRuleVersionEntity } from './point-rule-version.entity.ts';

/** What a draft starts with. */
export interface NewDraft {
  readonly ruleId: string;
  readonly number: number;
  readonly name: string;
  readonly terms: RuleTerms;
}

/** Adds a draft of whoever acts. Stored with the next flush. */
export function addDraft(scope: Scope, { ruleId, number, name, terms }: NewDraft): void {
  const { workspaceId, now } = scope;
  scope.em.create(PointRuleVersionEntity, {
    workspaceId,
    id: scope.newId(),
    ruleId,
    number,
    state: 'draft',
    name,
    note: '',
    terms,
    revision: 1,
    authorId: scope.actor.memberId,
    createdAt: now,
    updatedAt: now,
  });
}
