import type { GetBetaInput, GetBetaOutput } from '@rostra/shared/betas/get-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { BetaEntity } from '../beta.entity.ts';
import { toStaffBeta } from '../beta.mapper.ts';
import { countEnrolments } from '../beta.repository.ts';

/**
 * One beta for staff.
 *
 * @throws AppError `not-found`
 */
export async function getBeta(scope: Scope, { betaId }: GetBetaInput): Promise<GetBetaOutput> {
  const beta = await scope.em.findOne(BetaEntity, { workspaceId: scope.workspaceId, id: betaId });
  if (!beta) throw new AppError('not-found');
  return toStaffBeta(beta, (await countEnrolments(scope, [betaId])).get(betaId));
}
