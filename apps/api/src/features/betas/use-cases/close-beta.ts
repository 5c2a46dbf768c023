import { closeBeta as decideClosing } from '@rostra/points-engine';
import type { CloseBetaInput, CloseBetaOutput } from '@rostra/shared/betas/close-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockBeta } from '../beta.repository.ts';
import { getBeta } from '../queries/get-beta.ts';

/**
 * Ends the offer of a beta for good. Who is in stays in.
 *
 * @throws AppError `not-found`, `beta-not-open`
 */
export async function closeBeta(scope: Scope, input: CloseBetaInput): Promise<CloseBetaOutput> {
  const beta = await lockBeta(scope, input.betaId);
  const { state } = allowed(decideClosing(beta.state));

  Object.assign(beta, { state, version: beta.version + 1, updatedAt: scope.now, closedAt: scope.now });
  recordAudit(scope, {
    action: 'betas.close',
    subjectType: 'beta',
    subjectId: beta.id,
    before: { state: 'open' },
    after: { state },
  });
  await scope.em.flush();
  return getBeta(scope, { betaId: beta.id });
}
