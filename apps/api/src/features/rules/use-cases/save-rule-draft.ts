import type { SaveRuleDraftInput, SaveRuleDraftOutput } from '@rostra/shared/rules/save-rule-draft.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getRuleRecord } from '../queries/get-rule-record.ts';
import { requireDraft } from '../require-draft.ts';
import { lockRule } from '../rule.repository.ts';

/**
 * Keeps a draft as it is written, sound or not. Locks the rule: of two editors who read the same text one is kept.
 *
 * @throws AppError `not-found`, `rule-not-draft`, `changed-meanwhile`; `invalid-input` for a campaign's terms on a rule
 */
export async function saveRuleDraft(scope: Scope, input: SaveRuleDraftInput): Promise<SaveRuleDraftOutput> {
  const { ruleId, revision, terms } = input;
  const whole = await lockRule(scope, ruleId);
  const draft = requireDraft(whole, revision);
  if (terms.kind !== whole.rule.kind) {
    throw new AppError('invalid-input', {}, [{ path: 'terms.kind', message: 'wrong-kind' }]);
  }
  const before = { name: draft.name, note: draft.note, terms: draft.terms };
  const after = { name: input.name.trim(), note: input.note.trim(), terms };
  Object.assign(draft, after, {
    revision: draft.revision + 1,
    authorId: scope.actor.memberId,
    updatedAt: scope.now,
  });
  recordAudit(scope, { action: 'rules.saveDraft', subjectType: 'point-rule', subjectId: ruleId, before, after });
  await scope.em.flush();
  return getRuleRecord(scope, ruleId);
}
