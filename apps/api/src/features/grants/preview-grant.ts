import type { PreviewGrantInput, PreviewGrantOutput } from '@rostra/shared/points/preview-grant.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { readPolicy } from '../policy/index.ts';
import { previewDeeds } from '../rules/index.ts';
import { grantDeed } from './grant-deed.ts';

/**
 * What a grant would come to now. Locks and writes nothing.
 *
 * @throws AppError `not-found`
 */
export async function previewGrant(
  scope: Scope,
  { memberId, statusPoints, rewardPoints }: PreviewGrantInput,
): Promise<PreviewGrantOutput> {
  const deed = grantDeed({ statusPoints, rewardPoints, askedAt: scope.now });
  const [award] = await previewDeeds(scope, { memberId, occurredAt: scope.now, deeds: [deed] });
  if (!award) throw new AppError('not-found');
  const { grantApprovalAbove } = await readPolicy(scope);
  const most = Math.max(statusPoints, rewardPoints, award.statusPoints, award.rewardPoints);
  return { award, needsApprover: most > grantApprovalAbove };
}
