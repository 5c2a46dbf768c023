import type { CreateBetaInput, CreateBetaOutput } from '@rostra/shared/betas/create-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { BetaEntity } from '../beta.entity.ts';
import { fromFields, toDraft, toStaffBeta } from '../beta.mapper.ts';

/** Stores a new beta as a draft that only staff see. */
export async function createBeta(scope: Scope, input: CreateBetaInput): Promise<CreateBetaOutput> {
  const beta = scope.em.create(BetaEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    state: 'draft',
    ...fromFields(input),
    version: 1,
    createdAt: scope.now,
    updatedAt: scope.now,
  });
  recordAudit(scope, { action: 'betas.create', subjectType: 'beta', subjectId: beta.id, after: toDraft(beta) });
  await scope.em.flush();
  return toStaffBeta(beta);
}
