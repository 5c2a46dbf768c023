import type { Scope } from '../../../db/workspace-scope.ts';
import { ChallengeDismissalEntity } from '../challenge-dismissal.entity.ts';

/** The challenges a champion does not want suggested. */
export async function readDismissed(scope: Scope, memberId: string): Promise<ReadonlySet<string>> {
  const dismissals = await scope.em.find(ChallengeDismissalEntity, { workspaceId: scope.workspaceId, memberId });
  return new Set(dismissals.map(({ challengeId }) => challengeId));
}
