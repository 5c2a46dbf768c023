import type {
  DismissedSuggestionsOutput,
  DismissSuggestionInput,
} from '@rostra/shared/home/dismiss-suggestion.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { viewChallenge } from '../../challenges/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { readDismissed } from '../queries/read-dismissed.ts';

/**
 * Stops suggesting a challenge to the champion. Doing it again changes nothing.
 *
 * @throws AppError `not-found`, also for a draft
 */
export async function dismissSuggestion(
  scope: Scope,
  { challengeId }: DismissSuggestionInput,
): Promise<DismissedSuggestionsOutput> {
  const memberId = ownMemberId(scope);
  await viewChallenge(scope, { challengeId });
  await scope.em.execute(
    `insert into challenge_dismissal (workspace_id, member_id, challenge_id, at) values (?, ?, ?, ?) on conflict do nothing`,
    [scope.workspaceId, memberId, challengeId, scope.now],
  );
  recordAudit(scope, {
    action: 'home.dismiss',
    subjectType: 'challenge',
    subjectId: challengeId,
    after: { memberId },
  });
  return { dismissedCount: (await readDismissed(scope, memberId)).size };
}
