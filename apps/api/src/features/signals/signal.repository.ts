import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { SignalEntity, type StoredSignal } from './signal.entity.ts';

/**
 * A signal, locked until the transaction ends.
 *
 * @throws AppError `not-found`
 */
export async function lockSignal(scope: Scope, signalId: string): Promise<StoredSignal> {
  const where = { workspaceId: scope.workspaceId, id: signalId };
  const signal = await scope.em.findOne(SignalEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!signal) throw new AppError('not-found');
  return signal;
}
