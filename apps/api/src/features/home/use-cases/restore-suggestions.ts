import type {
  DismissedSuggestionsOutput,
  RestoreSuggestionsInput,
} from '@rostra/shared/home/dismiss-suggestion.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { ChallengeDismissalEntity } from '../challenge-dismissal.entity.ts';
import { readDismissed } from '../queries/read-dismissed.ts';

/** Lets one challenge be suggested again, or all. What was not set aside stays as it is. */
export async function restoreSuggestions(
  scope: Scope,
  { challengeId }: RestoreSuggestionsInput,
): Promise<DismissedSuggestionsOutput> {
  const memberId = ownMemberId(scope);
  const before = [...(await readDismissed(scope, memberId))];
  await scope.em.nativeDelete(ChallengeDismissalEntity, {
    workspaceId: scope.workspaceId,
    memberId,
    ...(challengeId ? { challengeId } : {}),
  });
  const after = challengeId ? before.filter((id) => id !== challengeId) : [];
  recordAudit(scope, { action: 'home.restore', subjectType: 'member', subjectId: memberId, before, after });
  return { dismissedCount: after.length };
}
