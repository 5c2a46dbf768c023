import type { WithdrawSignalInput, WithdrawSignalOutput } from '@rostra/shared/signals/withdraw-signal.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { reverseAward } from '../../points/index.ts';
import { readSignal } from '../read-signals.ts';
import { lockSignal } from '../signal.repository.ts';

/**
 * Takes a wrong signal back: it stays on the list as withdrawn, and what it paid is reversed by a posting of its own. One that waits will pay nothing. Locks
 * the signal, then the champion's balance.
 *
 * @throws AppError `not-found`, `signal-withdrawn`, and whatever the ledger refuses
 */
export async function withdrawSignal(
  scope: Scope,
  { signalId, reason }: WithdrawSignalInput,
): Promise<WithdrawSignalOutput> {
  const stored = await lockSignal(scope, signalId);
  if (stored.withdrawnAt) throw new AppError('signal-withdrawn');
  const { award, kind } = await readSignal(scope, signalId);
  // Staff may have taken the award back by itself before.
  if (award && !award.isReversed) await reverseAward(scope, { postingId: award.postingId, reason });
  Object.assign(stored, {
    withdrawnAt: scope.now,
    withdrawnById: ownMemberId(scope),
    withdrawnReason: reason,
    meantBy: null,
    meant: null,
  });
  recordAudit(scope, {
    action: 'signals.withdraw',
    subjectType: 'signal',
    subjectId: signalId,
    after: { kind, memberId: stored.memberId, reason, isReversed: award !== null },
  });
  await scope.em.flush();
  return readSignal(scope, signalId);
}
