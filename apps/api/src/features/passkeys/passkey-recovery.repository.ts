import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type PasskeyRecovery, PasskeyRecoveryEntity } from './passkey-recovery.entity.ts';

/**
 * A request for a new passkey that waits for a decision, locked until the transaction ends.
 *
 * @throws AppError `not-found`, `recovery-closed`
 */
export async function lockOpenRecovery(scope: Scope, id: string): Promise<PasskeyRecovery> {
  const where = { workspaceId: scope.workspaceId, id };
  const recovery = await scope.em.findOne(PasskeyRecoveryEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!recovery) throw new AppError('not-found');
  if (recovery.state !== 'open') throw new AppError('recovery-closed');
  return recovery;
}
