import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ErasureRequestEntity, type StoredErasureRequest } from '../erasure-request.entity.ts';

/** A request, locked until the transaction ends; null when there is none. */
export function lockRequest(scope: Scope, id: string): Promise<StoredErasureRequest | null> {
  return scope.em.findOne(
    ErasureRequestEntity,
    { workspaceId: scope.workspaceId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}
