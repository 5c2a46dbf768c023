import { changeBeta } from '@rostra/points-engine';
import type { SaveBetaInput, SaveBetaOutput } from '@rostra/shared/betas/save-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { fromFields, toDraft } from '../beta.mapper.ts';
import { lockBeta } from '../beta.repository.ts';
import { promoteWaiting } from '../give-seats.ts';
import { getBeta } from '../queries/get-beta.ts';
import { requireVersion } from '../require-version.ts';

/**
 * Saves a draft or an open beta. Locks the beta: of two editors who read the same version one is kept, and seats added to a beta that
 * admits by itself go to those who wait in the same step.
 *
 * @throws AppError `not-found`, `beta-closed`, `changed-meanwhile`, `beta-not-ready`
 */
export async function saveBeta(scope: Scope, input: SaveBetaInput): Promise<SaveBetaOutput> {
  const beta = await lockBeta(scope, input.betaId);
  requireVersion(beta, input.version);
  const draft = fromFields(input);
  allowed(changeBeta({ state: beta.state, draft }));

  const before = toDraft(beta);
  Object.assign(beta, draft, { version: beta.version + 1, updatedAt: scope.now });
  recordAudit(scope, { action: 'betas.save', subjectType: 'beta', subjectId: beta.id, before, after: draft });
  await scope.em.flush();
  await promoteWaiting(scope, beta);
  return getBeta(scope, { betaId: beta.id });
}
