import { openBeta } from '@rostra/points-engine';
import type { OfferBetaInput, OfferBetaOutput } from '@rostra/shared/betas/offer-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { toDraft, toStaffBeta } from '../beta.mapper.ts';
import { lockBeta } from '../beta.repository.ts';
import { requireVersion } from '../require-version.ts';

/**
 * Opens a draft to champions.
 *
 * @throws AppError `not-found`, `beta-not-draft`, `changed-meanwhile`, `beta-not-ready` with the fields
 */
export async function offerBeta(scope: Scope, input: OfferBetaInput): Promise<OfferBetaOutput> {
  const beta = await lockBeta(scope, input.betaId);
  const { state } = allowed(openBeta({ state: beta.state, draft: toDraft(beta), now: scope.now }));
  requireVersion(beta, input.version);

  Object.assign(beta, { state, version: beta.version + 1, updatedAt: scope.now, offeredAt: scope.now });
  recordAudit(scope, {
    action: 'betas.offer',
    subjectType: 'beta',
    subjectId: beta.id,
    before: { state: 'draft' },
    after: { state },
  });
  await scope.em.flush();
  return toStaffBeta(beta);
}
