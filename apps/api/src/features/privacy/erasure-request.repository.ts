import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { ErasureRequestEntity, type StoredErasureRequest } from './erasure-request.entity.ts';

/** A request by its id, or the one of a member that waits; locked until the transaction ends. Null when there is none. */
export function lockRequest(
  scope: Scope,
  where: { readonly id: string } | { readonly memberId: string; readonly state: 'waiting' },
): Promise<StoredErasureRequest | null> {
  return scope.em.findOne(
    ErasureRequestEntity,
    { workspaceId: scope.workspaceId, ...where },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}
