import type {
  MergeObstacle,
  MergingMember,
  PreviewMergeInput,
  PreviewMergeOutput,
} from '@rostra/shared/points/merge-members.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { readMergingEnrolments } from '../../betas/index.ts';
import { readMergingSubmissions } from '../../challenges/index.ts';
import { AccountEntity, getMember } from '../../members/index.ts';
import { findWaitingErasures } from '../../privacy/index.ts';
import { readBalance, readStanding } from '../../points/index.ts';
import { countRedemptionsOf } from '../../rewards/index.ts';

/**
 * What merging two champions would do now, and what stands in the way.
 *
 * @throws AppError `merge-with-self`, `already-merged`, `not-found`
 */
export async function previewMerge(scope: Scope, pair: PreviewMergeInput): Promise<PreviewMergeOutput> {
  if (pair.fromId === pair.intoId) throw new AppError('merge-with-self');
  const from = await readMember(scope, pair.fromId);
  const into = await readMember(scope, pair.intoId);
  const submissions = await readMergingSubmissions(scope, pair);
  const enrolments = await readMergingEnrolments(scope, pair);
  const toBeErased = await findWaitingErasures(scope, [pair.fromId, pair.intoId]);
  const obstacles: MergeObstacle[] = [
    ...[from, into]
      .filter(({ id }) => toBeErased.has(id))
      .map(({ name }) => ({ kind: 'erasure-waiting' as const, name })),
    ...(from.held > 0 ? [{ kind: 'open-holds' as const, points: from.held }] : []),
    ...submissions.collisions.map((title) => ({ kind: 'same-challenge' as const, title })),
    ...enrolments.collisions.map((title) => ({ kind: 'same-beta' as const, title })),
  ];
  const redemptions = await countRedemptionsOf(scope, pair.fromId);
  return {
    from,
    into,
    moves: { submissions: submissions.count, redemptions, enrolments: enrolments.count },
    obstacles,
  };
}

async function readMember(scope: Scope, memberId: string): Promise<MergingMember> {
  const { id, name, email, role, accountId, mergedIntoId, erasedAt } = await getMember(scope, memberId);
  if (role !== 'champion' || erasedAt) throw new AppError('not-found');
  if (mergedIntoId) throw new AppError('already-merged');
  const account = accountId
    ? await scope.em.findOne(AccountEntity, { workspaceId: scope.workspaceId, id: accountId })
    : null;
  const { tier, statusPoints } = await readStanding(scope, memberId);
  const { available, held, owed } = await readBalance(scope, memberId);
  return { id, name, email, accountName: account?.name ?? null, tier, statusPoints, available, held, owed };
}
