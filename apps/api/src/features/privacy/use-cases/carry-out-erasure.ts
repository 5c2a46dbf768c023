import type { CarryOutErasureInput, CarryOutErasureOutput } from '@rostra/shared/privacy/carry-out-erasure.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { erasePerson } from '../erasing/erase-person.ts';
import { lockRequest } from '../erasure-request.repository.ts';

/**
 * An administrator erases the person of a request now instead of waiting for its day.
 *
 * @throws AppError `not-found`, `erasure-over`, `sign-in-not-recent`
 */
export async function carryOutErasure(
  scope: Scope,
  { erasureId }: CarryOutErasureInput,
): Promise<CarryOutErasureOutput> {
  requireRecentSignIn(scope);
  const request = await lockRequest(scope, { id: erasureId });
  if (!request) throw new AppError('not-found');
  if (request.state !== 'waiting') throw new AppError('erasure-over');
  return { memberId: request.memberId, ...(await erasePerson(scope, request)) };
}
