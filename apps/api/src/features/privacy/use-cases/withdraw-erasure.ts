import type { ErasureRequestOutput } from '@rostra/shared/privacy/ask-erasure.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { lockRequest } from '../erasure-request.repository.ts';
import { toErasure } from '../privacy.mapper.ts';

/**
 * The champion takes the request back while nothing was erased. Locks it: of taking back and carrying out at once one wins.
 *
 * @throws AppError `erasure-over`
 */
export async function withdrawErasure(scope: Scope): Promise<ErasureRequestOutput> {
  const memberId = ownMemberId(scope);
  const stored = await lockRequest(scope, { memberId, state: 'waiting' });
  if (!stored) throw new AppError('erasure-over');
  Object.assign(stored, { state: 'withdrawn', endedAt: scope.now, endedById: memberId });
  recordAudit(scope, { action: 'privacy.withdrawErasure', subjectType: 'member', subjectId: memberId });
  await scope.em.flush();
  return toErasure(stored);
}
