import type {
  MergeMembersInput,
  MergeMembersOutput,
  MergeObstacle,
} from '@rostra/shared/points/merge-members.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { moveKeptBadges } from '../../badges/index.ts';
import { moveEnrolments } from '../../betas/index.ts';
import { moveSubmissions } from '../../challenges/index.ts';
import { moveIdentities } from '../../embed/index.ts';
import { moveWaitingGrants } from '../../grants/index.ts';
import { endSessionsOf } from '../../sessions/index.ts';
import { markRecognitionDue, movePresence } from '../../leaderboards/index.ts';
import { lockMembers, markMerged } from '../../members/index.ts';
import { moveOidcIdentities } from '../../oidc/index.ts';
import { lockPair, mergePoints, moveExpiryNotices } from '../../points/index.ts';
import { moveRedemptions } from '../../rewards/index.ts';
import { moveSignals } from '../../signals/index.ts';
import { moveStreak } from '../../streaks/index.ts';
import { previewMerge } from '../queries/preview-merge.ts';

/**
 * Merges two champions that are one person, in one transaction: the ledger moves the points, everything else that is theirs changes hands,
 * and the old address, outside id and host identities lead to the survivor. Locks both balances in the order of their ids.
 *
 * @throws AppError `merge-with-self`, `already-merged`, `open-holds`, `erasure-waiting`, `merge-collides` (detail `title`), `not-found`
 */
export async function mergeMembers(scope: Scope, input: MergeMembersInput): Promise<MergeMembersOutput> {
  const { fromId, intoId, reason } = input;
  const pair = { fromId, intoId };
  // What the preview reads must not change until the merge is done: two at once, or a redemption or an erasure meanwhile, wait here.
  await lockPair(scope, pair);
  await lockMembers(scope, [fromId, intoId]);
  const { from, moves, obstacles } = await previewMerge(scope, pair);
  const [obstacle] = obstacles;
  if (obstacle) throw refusalOf(obstacle);

  const { status, available, owed } = await mergePoints(scope, { ...pair, reason });
  await moveExpiryNotices(scope, pair);
  await moveWaitingGrants(scope, pair);
  await moveSubmissions(scope, pair);
  await moveRedemptions(scope, pair);
  await moveEnrolments(scope, pair);
  await moveSignals(scope, pair);
  await moveStreak(scope, pair);
  await moveKeptBadges(scope, pair);
  await movePresence(scope, pair);
  await moveIdentities(scope, pair);
  await moveOidcIdentities(scope, pair);
  await endSessionsOf(scope, fromId);
  await markMerged(scope, pair);
  // Badges rest on submissions and boards on points: both look different for the two now.
  await markRecognitionDue(scope, [fromId, intoId]);
  recordAudit(scope, {
    action: 'members.merge',
    subjectType: 'member',
    subjectId: intoId,
    before: { mergedId: fromId, name: from.name, email: from.email, tier: from.tier },
    after: { reason, status, available, owed, ...moves },
  });
  return { memberId: intoId, statusPoints: status, available, owed };
}

function refusalOf(obstacle: MergeObstacle): AppError {
  if (obstacle.kind === 'open-holds' || obstacle.kind === 'erasure-waiting') return new AppError(obstacle.kind);
  return new AppError('merge-collides', { title: obstacle.title });
}
