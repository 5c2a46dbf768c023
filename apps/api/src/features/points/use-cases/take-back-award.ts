import type { ReverseAwardInput, ReverseAwardOutput } from '@rostra/shared/points/reverse-award.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockBalance } from '../lock-balance.ts';
import { previewReversal } from '../queries/preview-reversal.ts';
import { readPosting } from '../read-award.ts';
import { type MovedAmount, toReversalEffect } from '../reversal-effect.ts';
import { reverseAward } from './reverse-award.ts';

/**
 * Staff take an award back, with the reason the champion reads in the statement. Of two who do it at once the second is told. Locks the
 * member's balance.
 *
 * @throws AppError `not-found`, `already-reversed`, `reversal-of-reversal`, `not-reversible`
 */
export async function takeBackAward(scope: Scope, input: ReverseAwardInput): Promise<ReverseAwardOutput> {
  const { postingId, reason } = input;
  const { memberId } = await readPosting(scope, postingId);
  await lockBalance(scope, memberId);
  // Refuses what cannot be taken back by its own code, before the source of the award is claimed a second time.
  const { tier } = await previewReversal(scope, { postingId });
  const reversal = await reverseAward(scope, { postingId, reason });
  if (reversal.isRepeat) throw new AppError('already-reversed');

  const effect = toReversalEffect(await readEntries(scope, reversal.postingId), tier);
  recordAudit(scope, {
    action: 'points.reverse',
    subjectType: 'posting',
    subjectId: postingId,
    after: { memberId, reversalId: reversal.postingId, reason, ...effect },
  });
  return { reversalId: reversal.postingId, ...effect };
}

async function readEntries(scope: Scope, postingId: string): Promise<MovedAmount[]> {
  const rows = await scope.em.execute<{ bucket: MovedAmount['bucket']; amount: string }[]>(
    `select bucket, amount from entry where workspace_id = ? and posting_id = ?`,
    [scope.workspaceId, postingId],
  );
  return rows.map(({ bucket, amount }) => ({ bucket, amount: Number(amount) }));
}
