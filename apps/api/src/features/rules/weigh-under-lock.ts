import type { AwardDeedInput, AwardEvaluation } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { type Asked, askTogether } from '../../db/ask-together.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { type BalanceRow, balanceLock, type LockedBalance, openBalance, toLocked } from '../points/index.ts';
import { explainAward } from './explain-award.ts';
import { awardGround, type FoundDeed, type GroundRow, keepGround, namedDeed } from './read-award-ground.ts';
import { type ChosenRule, chooseRuleFor, lockCounters, weighDeed } from './weigh-deed.ts';

/** A member's deed about to be weighed. */
export interface DeedToWeigh {
  readonly memberId: string;
  readonly deed: AwardDeedInput;
  /** What `askScales` answered, where it was asked along with something else; else it is asked now. */
  readonly scales?: Scales;
}

/** What a deed is weighed with, as it was read: the ground, and the member's balance, locked; no row of it for who has no posting yet. */
export type Scales = readonly [ground: GroundRow[], balance: BalanceRow[]];

/** Asks for what a deed is weighed with, for a deed that is found by the same message. Locks the member's balance. */
export function askScales(found: FoundDeed): readonly [Asked<GroundRow>, Asked<BalanceRow>] {
  return [awardGround(found), balanceLock(found)];
}

/** A deed as it was weighed in this transaction; posting it pays exactly this. */
export interface WeighedDeed {
  readonly memberId: string;
  readonly chosen: ChosenRule;
  readonly evaluation: AwardEvaluation;
  readonly explanation: AwardExplanation;
}

/** One that was weighed under the lock of the member's balance. */
export interface LockedDeed extends WeighedDeed {
  /** The balance; null for who has none yet, where no limit rests on its lock. */
  readonly locked: LockedBalance | null;
}

/**
 * Weighs a member's deed by the rules in force when it happened, and keeps the locks that its limits rest on until the transaction ends: the member's
 * balance, then the counters that are shared, as everywhere. Writes nothing; see `postWeighed`.
 *
 * @throws AppError `not-found`, `already-merged`
 */
export async function weighUnderLock(scope: Scope, { memberId, deed, scales }: DeedToWeigh): Promise<LockedDeed> {
  const place = { memberId, occurredAt: deed.occurredAt };
  const [[groundRow], [balanceRow]] =
    scales ?? (await askTogether<[GroundRow, BalanceRow]>(scope, askScales(namedDeed(scope, place))));
  const chosen = chooseRuleFor(keepGround(scope, place, groundRow), deed);
  const hasLimits = (chosen.rule?.terms.caps.length ?? 0) > 0;
  const locked = balanceRow ? toLocked(balanceRow) : hasLimits ? await openBalance(scope, memberId) : null;
  const evaluation = await weighDeed(scope, chosen, await lockCounters(scope, chosen));
  return { memberId, chosen, evaluation, explanation: explainAward(evaluation, chosen), locked };
}
