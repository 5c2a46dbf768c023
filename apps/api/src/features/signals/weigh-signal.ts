import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { SignalOutcome } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { awardDeed } from '../rules/index.ts';
import type { StoredSignal } from './signal.entity.ts';

/** A signal whose kind may earn, with the champion it is about. */
export type WeighableSignal = Pick<StoredSignal, 'id' | 'kind' | 'nature' | 'units' | 'score' | 'occurredAt'> & {
  readonly memberId: string;
};

/** What a signal came to, and why. */
export interface WeighedSignal {
  readonly outcome: SignalOutcome;
  readonly explanation: AwardExplanation;
}

/**
 * Weighs a signal by the rules in force when it happened, as any deed, and posts what it is worth in the caller's transaction, once per signal, and
 * writes down what it came to. One told by a clock that is ahead happens now: limits count a deed in its period only up to when it is posted. What a
 * limit leaves nothing of is kept as refused, with when the same would pay again. Locks shared limits, then the champion's balance.
 *
 * @throws AppError whatever the ledger refuses
 */
export async function weighSignal(scope: Scope, signal: WeighableSignal): Promise<WeighedSignal> {
  const { id, memberId, kind, nature, units, score } = signal;
  const occurredAt = signal.occurredAt < scope.now ? signal.occurredAt : scope.now;
  const { explanation } = await awardDeed(scope, {
    memberId,
    source: { type: 'signal', id, part: '' },
    deed: {
      source: 'signal',
      offered: { statusPoints: 0, rewardPoints: 0 },
      units,
      score: score ?? null,
      occurredAt,
      facts: { 'signal.type': kind, 'signal.nature': nature },
    },
    houseRule: { rule: kind, version: 1 },
  });
  const outcome = !explanation.refusal ? 'paid' : explanation.refusal === 'limit-reached' ? 'limited' : 'unpaid';
  await scope.em.execute('update signal set outcome = ? where workspace_id = ? and id = ?', [
    outcome,
    scope.workspaceId,
    id,
  ]);
  return { outcome, explanation };
}
