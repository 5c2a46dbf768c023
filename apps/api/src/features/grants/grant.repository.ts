import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { GrantEntity, type StoredGrant } from './grant.entity.ts';

/**
 * A grant that waits, locked until the transaction ends, so that of two who decide at once the second is told.
 *
 * @throws AppError `not-found`, `grant-decided`
 */
export async function lockWaitingGrant(scope: Scope, grantId: string): Promise<StoredGrant> {
  const where = { workspaceId: scope.workspaceId, id: grantId };
  const grant = await scope.em.findOne(GrantEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!grant) throw new AppError('not-found');
  if (grant.state !== 'waiting') throw new AppError('grant-decided');
  return grant;
}
