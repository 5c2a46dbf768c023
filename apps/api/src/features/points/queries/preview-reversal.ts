import { reverseAward as decideReversal } from '@rostra/points-engine';
import type { PreviewReversalInput, PreviewReversalOutput } from '@rostra/shared/points/reverse-award.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { getMember } from '../../members/index.ts';
import { readAward, readPosting } from '../read-award.ts';
import { readOpenLots } from '../read-lots.ts';
import { toReversalEffect } from '../reversal-effect.ts';
import { readBalance } from './read-balance.ts';

/**
 * What taking an award back would do now: the engine's own decision, not written. A redemption afterwards may change how much is taken
 * and how much is owed. Read in a transaction that sees one moment, or under the lock of the member's balance.
 *
 * @throws AppError `not-found`, `already-reversed`, `reversal-of-reversal`, `not-reversible`
 */
export async function previewReversal(
  scope: Scope,
  { postingId }: PreviewReversalInput,
): Promise<PreviewReversalOutput> {
  const found = await readPosting(scope, postingId);
  const { tier } = await getMember(scope, found.memberId);
  const decision = decideReversal({
    header: {
      postingId: scope.newId(),
      memberId: found.memberId,
      source: { type: found.sourceType, id: found.sourceId, part: found.sourcePart },
      ruleVersion: { rule: found.rule, version: found.ruleVersion },
      actorId: scope.actor.memberId,
      surface: scope.actor.surface,
      reason: 'preview',
      idempotencyKey: 'preview',
      recordedAt: scope.now,
    },
    award: await readAward(scope, found),
    balance: await readBalance(scope, found.memberId),
    lots: await readOpenLots(scope, found.memberId),
  });
  return toReversalEffect(allowed(decision).entries, tier);
}
