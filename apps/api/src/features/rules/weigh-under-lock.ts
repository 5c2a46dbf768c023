import type { AwardDeedInput, AwardEvaluation } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { lockBalance } from '../points/index.ts';
import { explainAward } from './explain-award.ts';
import { readAwardGround } from './read-award-ground.ts';
import { type ChosenRule, chooseRuleFor, lockCounters, weighDeed } from './weigh-deed.ts';

/** A deed as it was weighed in this transaction; posting it pays exactly this. */
export interface WeighedDeed {
  readonly memberId: string;
  readonly chosen: ChosenRule;
  readonly evaluation: AwardEvaluation;
  readonly explanation: AwardExplanation;
}

/**
 * Weighs a member's deed by the rules in force when it happened, and keeps the locks that its limits rest on until the transaction ends: the counters
 * that are shared, then the member's balance. Writes nothing; see `postWeighed`.
 *
 * @throws AppError `not-found`, `already-merged`
 */
export async function weighUnderLock(scope: Scope, memberId: string, deed: AwardDeedInput): Promise<WeighedDeed> {
  const ground = await readAwardGround(scope, { memberId, occurredAt: deed.occurredAt });
  const chosen = chooseRuleFor(ground, deed);
  const uses = await lockCounters(scope, chosen);
  if (chosen.rule?.terms.caps.some((cap) => cap.scope === 'member')) await lockBalance(scope, memberId);
  const evaluation = await weighDeed(scope, chosen, uses);
  return { memberId, chosen, evaluation, explanation: explainAward(evaluation, chosen) };
}
