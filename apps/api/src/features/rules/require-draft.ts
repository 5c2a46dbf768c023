import { AppError } from '../../errors/app-error.ts';
import type { StoredRuleVersion } from './point-rule-version.entity.ts';
import type { WholeRule } from './rule.repository.ts';

/**
 * The draft of a rule in the text the caller has read. Call it under the rule's lock.
 *
 * @throws AppError `rule-not-draft` when there is none; `changed-meanwhile` with the present `revision`
 */
export function requireDraft({ versions }: WholeRule, revision: number): StoredRuleVersion {
  const draft = versions.find(({ state }) => state === 'draft');
  if (!draft) throw new AppError('rule-not-draft');
  if (draft.revision !== revision) throw new AppError('changed-meanwhile', { revision: draft.revision });
  return draft;
}
