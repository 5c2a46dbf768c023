import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { leaveBetasOf } from '../../betas/index.ts';
import { withdrawSubmissionsOf } from '../../challenges/index.ts';
import { withdrawGrantsOf } from '../../grants/index.ts';
import { markRecognitionDue } from '../../leaderboards/index.ts';
import { endRedemptionsOf } from '../../rewards/index.ts';
import type { StoredErasureRequest } from '../erasure-request.entity.ts';
import { emptyPersonalData } from './empty-personal-data.ts';
import { findPerson } from './find-person.ts';
import { markErased } from './mark-erased.ts';

/** What was ended on the way. */
export interface ErasedOutcome {
  readonly redemptions: number;
  readonly submissions: number;
  readonly betas: number;
}

/**
 * Erases a person, in one transaction: ends what is open, so that points on hold and pieces go back where they were, and takes away everything
 * personal. The ledger, the audit log and their sums stay, by id alone. Locks the request (by the caller), what is open, and the balance.
 */
export async function erasePerson(scope: Scope, request: StoredErasureRequest): Promise<ErasedOutcome> {
  const { memberId } = request;
  const outcome = {
    redemptions: await endRedemptionsOf(scope, memberId, 'The person asked to be erased.'),
    submissions: await withdrawSubmissionsOf(scope, memberId),
    betas: await leaveBetasOf(scope, memberId),
  };
  await withdrawGrantsOf(scope, memberId);
  Object.assign(request, { state: 'done', endedAt: scope.now, endedById: scope.actor.memberId });
  await scope.em.flush();
  await hideFromBoards(scope, memberId);
  const person = await findPerson(scope, memberId);
  await emptyPersonalData(scope, person);
  await markErased(scope, person);
  await markRecognitionDue(scope, [memberId]);
  recordAudit(scope, { action: 'privacy.erase', subjectType: 'member', subjectId: memberId, after: outcome });
  return outcome;
}

async function hideFromBoards(scope: Scope, memberId: string): Promise<void> {
  await scope.em.execute(
    `insert into board_presence (workspace_id, member_id, is_hidden, updated_at) values (?, ?, true, ?) on conflict do nothing`,
    [scope.workspaceId, memberId, scope.now],
  );
}
